import { delayed, inTransit, multiply, subtract } from '../kernel/index.ts'
import { binary, type Column, type PlanBuilder } from '../plan/index.ts'
import type { ModelEdge } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { lowerTotal, pathOf, takenColumn, type EdgeColumns } from './edge-columns.ts'
import type { HeldColumns } from './held.ts'
import { lowerField } from './lower-field.ts'
import { lowerSplits } from './splits.ts'

/** Lower every edge: its part of its outlet's flow, what is on its way, and what it delivers. */
export function lowerEdges(context: CompileContext, columns: EdgeColumns, held: HeldColumns): void {
  const { model, builder } = context
  lowerSplits(context, held)
  for (const edge of model.edges) {
    builder.from({ path: pathOf(edge), opens: 'edge' }, () => {
      lowerFlow(context, edge, held)
      for (const workClass of edge.classes) lowerDelivery(context, edge, workClass, columns)
      if (edge.lag > 0) lowerTotal(context, edge, 'inTransit')
    })
  }
}

/** What enters the edge after multiplication, and what that makes of nothing. */
function lowerFlow(context: CompileContext, edge: ModelEdge, held: HeldColumns): void {
  const { builder } = context
  const factor = multiplierOf(context, edge)
  const known = held.edge(edge)?.multiplier
  if (known !== undefined && factor !== undefined) builder.alias(known, factor)
  for (const workClass of edge.classes) {
    const taken = edge.effort ? ownColumn(context, edge.from, edge.outlet, workClass) : undefined
    const flow = ownColumn(context, edge.id, 'flow', workClass)!
    if (edge.effort && taken === undefined) continue
    if (factor !== undefined) {
      const now = [taken ?? takenColumn(context, edge, workClass)!, factor]
      builder.emit({ name: 'multiply', outs: [flow], now, start: binary(multiply) })
    } else if (taken !== undefined) builder.alias(flow, taken)
  }
  lowerTotal(context, edge, 'flow')
  const created = ownColumn(context, edge.id, 'created')
  if (created === undefined) return
  const flow = ownColumn(context, edge.id, 'flow')!
  if (edge.effort) builder.alias(created, flow)
  else {
    lowerTotal(context, edge, 'taken')
    builder.emit({
      name: 'subtract',
      outs: [created],
      now: [flow, takenColumn(context, edge)!],
      start: binary(subtract),
    })
  }
}

/** The guarded column of the multiplier; undefined where it is 1. */
function multiplierOf(context: CompileContext, edge: ModelEdge): Column | undefined {
  if (edge.multiplier === undefined) return undefined
  const path = [...pathOf(edge), 'multiplier']
  return lowerField(context, { value: edge.multiplier, path, what: `multiplier of ${edge.id}`, range: {} })
}

function lowerDelivery(context: CompileContext, edge: ModelEdge, workClass: string, columns: EdgeColumns): void {
  const { builder, model } = context
  const flow = ownColumn(context, edge.id, 'flow', workClass)!
  const delivery = columns.delivered(edge, workClass)
  const { lag } = edge
  builder.alias(delivery.age, ageOf(context, edge, workClass, columns))
  if (lag === 0) {
    builder.alias(delivery.flow, flow)
    return
  }
  emitDelayed(builder, { out: delivery.flow, a: flow, lag, add: 0, before: 0 })
  builder.hide(`${edge.id}.delivered${model.hasClasses ? `.${workClass}` : ''}`, delivery.flow)
  builder.emit({
    name: 'in-transit',
    outs: [ownColumn(context, edge.id, 'inTransit', workClass)!],
    now: [flow],
    constants: { lag },
    start:
      ({ outs: [out], now: [entering] }) =>
      (t0, t1) => {
        inTransit(out!, entering!, lag, t0, t1)
      },
  })
}

/** Minutes since entering of what an edge delivers: effort is new work when it leaves. */
function ageOf({ builder }: CompileContext, edge: ModelEdge, workClass: string, columns: EdgeColumns): Column {
  const way = edge.lag * builder.grid.binMinutes
  if (edge.effort) return builder.constant(way)
  const leaving = columns.age(edge.from, edge.outlet, workClass)
  if (edge.lag === 0) return leaving
  return emitDelayed(builder, { out: builder.reserve(), a: leaving, lag: edge.lag, add: way, before: NaN })
}

function emitDelayed(
  builder: PlanBuilder,
  { out, a, ...options }: { out: Column; a: Column; lag: number; add: number; before: number },
): Column {
  return builder.emit({
    name: 'delayed',
    outs: [out],
    past: [a],
    constants: options,
    start:
      ({ outs: [written], past: [read] }) =>
      (t0, t1) => {
        delayed(written!, read!, options, t0, t1)
      },
  })
}
