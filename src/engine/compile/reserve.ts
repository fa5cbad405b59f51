import type { Column } from '../plan/index.ts'
import type { MetricDef, ModelNode, NodeKind } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import type { HeldParts } from './held-parts.ts'
import { RESOURCE_MEASURES } from './resource-measures.ts'
import { SYSTEM_MEASURES } from './system-measures.ts'

/**
 * Reserve one column for every series, so that any formula may name any of them before it is computed.
 *
 * What the fields of a node rule out gets no column; a formula reads 0 in its place, or undefined for a capacity or
 * a metric.
 */
export function reserveNames(context: CompileContext, { obeying }: HeldParts): void {
  const { builder, model, names } = context
  for (const id of model.series.keys()) names.series.set(id, builder.reserve(id))
  const senders = new Set(obeying.map(({ from }) => from))
  for (const node of model.nodes) reserveNode(context, node, senders.has(node.id))
  for (const edge of model.edges) {
    reserveEach(context, names.series, `${edge.id}.flow`)
    if (edge.lag > 0) reserveEach(context, names.series, `${edge.id}.inTransit`)
    else setAbsent(context, `${edge.id}.inTransit`, 0)
    if (edge.multiplier !== undefined && !edge.effort) reserveEach(context, names.scratch, `${edge.id}.taken`)
    if (edge.multiplier !== undefined || edge.effort) reserveEach(context, names.scratch, `${edge.id}.created`, true)
  }
  for (const { id } of model.resources) {
    for (const measure of RESOURCE_MEASURES) {
      const name = `${id}.${measure.id}`
      names.series.set(name, builder.reserve(name))
    }
  }
  for (const { id } of SYSTEM_MEASURES) names.series.set(`system.${id}`, builder.reserve(`system.${id}`))
}

function reserveNode(context: CompileContext, { id, kind, fields }: ModelNode, waitsForRoom: boolean): void {
  const { names, definitions } = context
  for (const [measure, def] of Object.entries(kind.measures)) {
    const name = `${id}.${measure}`
    const has = (def.where === undefined || def.where(fields)) && (def.obeying !== true || waitsForRoom)
    if (has) reserveEach(context, def.scratch === true ? names.scratch : names.series, name, def.whole)
    else if (def.scratch !== true) setAbsent(context, name, def.absent === 'undefined' ? NaN : 0)
  }
  for (const metric of definitions.metrics) {
    const name = `${id}.${metric.id}`
    if (appliesTo(context, metric, { id, fields })) {
      reserveEach(context, names.series, name, metric.perClass !== true)
    } else if (mayApplyTo(metric, kind, definitions.metrics)) setAbsent(context, name, NaN)
  }
}

/** A column for all classes together, and unless it is `whole` one for each: the same when there is only one. */
function reserveEach(
  { builder, model, names }: CompileContext,
  table: Map<string, Column>,
  id: string,
  whole?: boolean,
): void {
  // People tell a scratch column by the sign in its name.
  const shown = (name: string): string => (table === names.scratch ? name.replace('.', '#') : name)
  const column = builder.reserve(shown(id))
  table.set(id, column)
  if (!model.hasClasses || whole === true) return
  for (const workClass of model.classes) {
    const own = `${id}.${workClass}`
    table.set(own, model.classes.length === 1 ? column : builder.reserve(shown(own)))
  }
}

function setAbsent({ model, names }: CompileContext, id: string, value: number): void {
  names.absent.set(id, value)
  if (model.hasClasses) for (const name of model.classes) names.absent.set(`${id}.${name}`, value)
}

/** Whether a node has what a metric needs. */
export function appliesTo(
  context: CompileContext,
  metric: MetricDef,
  node: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> },
): boolean {
  if (metric.where !== undefined && !metric.where(node.fields)) return false
  return metric.needs.every((name) => ownColumn(context, node.id, name) !== undefined)
}

/** Whether some node of the kind, with other fields, has the metric. */
function mayApplyTo(metric: MetricDef, kind: NodeKind, metrics: readonly MetricDef[]): boolean {
  return metric.needs.every((name) => {
    if (kind.measures[name] !== undefined) return true
    const needed = metrics.find((other) => other.id === name)
    return needed !== undefined && needed !== metric && mayApplyTo(needed, kind, metrics)
  })
}
