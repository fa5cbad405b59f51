import { addCompensated, compensatedCumulative, compensatedColumns, sumColumns } from '../kernel/index.ts'
import { anew, type AddsUp, type Column } from '../plan/index.ts'
import type { ModelNode, NodeKind, SystemSum } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { SYSTEM, SYSTEM_MEASURES } from './system-measures.ts'

/** Lower the series of the whole system: compensated sums over nodes by id, then edges as declared. */
export function lowerSystem(context: CompileContext): void {
  const { builder } = context
  for (const { id, of, cumulative } of SYSTEM_MEASURES) {
    const out = ownColumn(context, SYSTEM, id)!
    if (cumulative === true) {
      const summed = ownColumn(context, SYSTEM, of)!
      builder.emit({
        name: 'cumulative',
        outs: [out],
        now: [summed],
        start: anew(({ outs, now }) => compensatedCumulative(outs[0]!, now[0]!)),
      })
    } else lowerSum(context, out, partsOf(context, of))
  }
}

function lowerSum({ builder }: CompileContext, out: Column, parts: readonly Column[]): void {
  if (parts.length === 0) builder.alias(out, builder.constant(0))
  else if (parts.length === 1) builder.alias(out, parts[0]!)
  else {
    builder.emit({
      name: 'compensated-sum',
      outs: [out],
      now: parts,
      addsUp: IN_GOES,
      start: anew(({ outs: [sum], now }) => (t0, t1) => {
        compensatedColumns(sum!, now, t0, t1)
      }),
    })
  }
}

/** A compensated sum in several goes: the sums so far, and what rounding took from them. */
const IN_GOES: AddsUp = {
  sums: 2,
  add:
    ([sums, lost], { from, inputs }) =>
    (t0, t1) => {
      for (const [i, column] of [sums!, lost!].entries()) {
        if (from === undefined) column.fill(0, t0, t1)
        else column.set(from[i]!.subarray(t0, t1), t0)
      }
      addCompensated({ sums: sums!, lost: lost! }, inputs, t0, t1)
    },
  finish: (out, sums) => (t0, t1) => {
    sumColumns(out, sums, t0, t1)
  },
}

/** Which sums the measures of edges are part of. */
const EDGE_SUMS: Readonly<Record<string, SystemSum>> = { inTransit: 'workInSystem', created: 'created' }

/** Everything that counts as one sum of the system. */
function partsOf(context: CompileContext, sum: SystemSum): Column[] {
  const { model } = context
  const counted = new Map<NodeKind, readonly string[]>()
  const ofNodes = model.nodes.flatMap((node) => {
    const names = counted.get(node.kind) ?? countedIn(context, node.kind, sum)
    counted.set(node.kind, names)
    return nodeParts(context, node, sum, names)
  })
  const ofEdges = Object.entries(EDGE_SUMS).flatMap(([measure, part]) =>
    part === sum ? model.edges.flatMap(({ id }) => ownColumn(context, id, measure) ?? []) : [],
  )
  return [...ofNodes, ...ofEdges]
}

/** Names of what nodes of a kind may have that counts as a sum. */
function countedIn({ definitions }: CompileContext, kind: NodeKind, sum: SystemSum): readonly string[] {
  const measures = Object.entries(kind.measures).filter(([, def]) => def.sum === sum)
  const metrics = definitions.metrics.filter((metric) => metric.sum === sum)
  return [...measures.map(([name]) => name), ...metrics.map((metric) => metric.id)]
}

function nodeParts(context: CompileContext, node: ModelNode, sum: SystemSum, names: readonly string[]): Column[] {
  const { model } = context
  const columns = names.flatMap((name) => ownColumn(context, node.id, name) ?? [])
  if (sum !== 'completed' || !node.kind.outlets.includes('served')) return columns
  // Work served where no edge leads on is done: it leaves the system as completed (docs/spec/edges.md).
  const done = model.classes.filter((workClass) => model.edgesFrom(node.id, 'served', workClass).length === 0)
  if (done.length === model.classes.length) return [...columns, ownColumn(context, node.id, 'served')!]
  return [...columns, ...done.map((workClass) => ownColumn(context, node.id, 'served', workClass)!)]
}
