import type { MeasureDef, MetricDef, ModelNode, NodeKind } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import type { HeldParts } from './held-parts.ts'
import { RESOURCE_MEASURES } from './resource-measures.ts'
import { SYSTEM, SYSTEM_MEASURES } from './system-measures.ts'

/**
 * Reserve one column for every series, so that any formula may name any of them before it is computed.
 *
 * What the fields of a node rule out gets no column; a formula reads 0 in its place, or undefined for a capacity or
 * a metric.
 */
export function reserveNames(context: CompileContext, { obeying }: HeldParts): void {
  const { builder, model, names } = context
  for (const id of model.series.keys()) names.named.set(id, builder.reserve(id))
  const senders = new Set(obeying.map(({ from }) => from))
  const shapes = new Map<NodeKind, KindShape>()
  for (const node of model.nodes) {
    const shape = shapes.get(node.kind) ?? shapeOf(node.kind, context.definitions.metrics)
    shapes.set(node.kind, shape)
    reserveNode(context, node, shape, senders.has(node.id))
  }
  for (const edge of model.edges) {
    reserveOwn(context, edge.id, 'flow')
    if (edge.lag > 0) reserveOwn(context, edge.id, 'inTransit')
    else ruleOut(context, edge.id, 'inTransit', 0)
    if (edge.multiplier !== undefined && !edge.effort) reserveOwn(context, edge.id, 'taken', { scratch: true })
    if (edge.multiplier !== undefined || edge.effort) {
      reserveOwn(context, edge.id, 'created', { scratch: true, whole: true })
    }
  }
  for (const { id } of model.resources) {
    for (const measure of RESOURCE_MEASURES) reserveOwn(context, id, measure.id, { whole: true })
  }
  for (const { id } of SYSTEM_MEASURES) reserveOwn(context, SYSTEM, id, { whole: true })
}

/** What all nodes of a kind have or may have, looked up once. */
interface KindShape {
  readonly measures: readonly (readonly [string, MeasureDef])[]
  /** Every metric, and whether some node of the kind, with the fields it takes, has it. */
  readonly metrics: readonly { readonly metric: MetricDef; readonly may: boolean }[]
}

function shapeOf(kind: NodeKind, metrics: readonly MetricDef[]): KindShape {
  return {
    measures: Object.entries(kind.measures),
    metrics: metrics.map((metric) => ({ metric, may: mayApplyTo(metric, kind, metrics) })),
  }
}

function reserveNode(
  context: CompileContext,
  { id, fields }: ModelNode,
  { measures, metrics }: KindShape,
  waitsForRoom: boolean,
): void {
  for (const [measure, def] of measures) {
    const has = (def.where === undefined || def.where(fields)) && (def.obeying !== true || waitsForRoom)
    if (has) reserveOwn(context, id, measure, def)
    else if (def.scratch !== true) ruleOut(context, id, measure, def.absent === 'undefined' ? NaN : 0)
  }
  for (const { metric, may } of metrics) {
    if (!may) continue
    if (appliesTo(context, metric, { id, fields })) {
      reserveOwn(context, id, metric.id, { whole: metric.perClass !== true })
    } else ruleOut(context, id, metric.id, NaN)
  }
}

/** A column for all classes together, and unless it is `whole` one for each: the same when there is only one. */
function reserveOwn(
  { builder, model, names }: CompileContext,
  owner: string,
  name: string,
  { scratch = false, whole = false }: { readonly scratch?: boolean; readonly whole?: boolean } = {},
): void {
  const id = `${owner}.${name}`
  // People tell a scratch column by the sign in its name.
  const shown = scratch ? id.replace('.', '#') : id
  const column = builder.reserve(shown)
  const { classes } = model
  const each =
    !model.hasClasses || whole
      ? undefined
      : classes.length === 1
        ? [column]
        : classes.map((workClass) => builder.reserve(`${shown}.${workClass}`))
  const own = { id, column, ...(each === undefined ? {} : { classes: each }), scratch }
  const columns = names.owned.get(owner)
  if (columns === undefined) names.owned.set(owner, new Map([[name, own]]))
  else columns.set(name, own)
}

function ruleOut({ names }: CompileContext, owner: string, name: string, value: number): void {
  names.ruledOut.push({ owner, name, value })
}

/** Whether a node has what a metric needs. */
function appliesTo(
  { names }: CompileContext,
  metric: MetricDef,
  node: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> },
): boolean {
  if (metric.where !== undefined && !metric.where(node.fields)) return false
  const columns = names.owned.get(node.id)
  return metric.needs.every((name) => columns?.has(name) === true)
}

/** Whether some node of the kind, with other fields, has the metric. */
function mayApplyTo(metric: MetricDef, kind: NodeKind, metrics: readonly MetricDef[]): boolean {
  return metric.needs.every((name) => {
    if (kind.measures[name] !== undefined) return true
    const needed = metrics.find((other) => other.id === name)
    return needed !== undefined && needed !== metric && mayApplyTo(needed, kind, metrics)
  })
}
