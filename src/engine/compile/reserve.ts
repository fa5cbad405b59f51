import type { MetricDef, ModelNode, NodeKind } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { SYSTEM_MEASURES } from './system-measures.ts'

/**
 * Reserve one column for every series, so that any formula may name any of them before it is computed.
 *
 * What the fields of a node rule out gets no column; a formula reads 0 in its place, or undefined for a capacity or
 * a metric.
 */
export function reserveNames(context: CompileContext): void {
  const { builder, model, names } = context
  const reserve = (id: string): void => void names.series.set(id, builder.reserve(id))
  for (const id of model.series.keys()) reserve(id)
  for (const node of model.nodes) reserveNode(context, node)
  for (const edge of model.edges) {
    reserve(`${edge.id}.flow`)
    if (edge.lag > 0) reserve(`${edge.id}.inTransit`)
    else names.absent.set(`${edge.id}.inTransit`, 0)
  }
  for (const measure of SYSTEM_MEASURES) reserve(`system.${measure.id}`)
}

function reserveNode(context: CompileContext, { id, kind, fields }: ModelNode): void {
  const { builder, names, definitions } = context
  for (const [measure, def] of Object.entries(kind.measures)) {
    const name = `${id}.${measure}`
    const has = def.where === undefined || def.where(fields)
    if (def.scratch === true) {
      if (has) names.scratch.set(name, builder.reserve(`${id}#${measure}`))
    } else if (has) names.series.set(name, builder.reserve(name))
    else names.absent.set(name, def.absent === 'undefined' ? NaN : 0)
  }
  for (const metric of definitions.metrics) {
    const name = `${id}.${metric.id}`
    if (appliesTo(context, metric, { id, fields })) names.series.set(name, builder.reserve(name))
    else if (mayApplyTo(metric, kind, definitions.metrics)) names.absent.set(name, NaN)
  }
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
