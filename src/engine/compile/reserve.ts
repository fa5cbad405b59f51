import type { Definitions, MeasureDef, MetricDef, Model, ModelEdge, ModelNode, NodeKind } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { heldParts, type HeldParts } from './held-parts.ts'
import { ownShapes, type OwnChoice, type OwnShape } from './own-shape.ts'
import { RESOURCE_MEASURES } from './resource-measures.ts'
import { SYSTEM, SYSTEM_MEASURES } from './system-measures.ts'

/**
 * Reserve one column for every series, so that any formula may name any of them before it is computed.
 *
 * What the fields of a node rule out gets no column; a formula reads 0 in its place, or undefined for a capacity or
 * a metric.
 */
export function reserveNames(context: CompileContext, parts: HeldParts): void {
  const { builder, model, names } = context
  for (const id of model.series.keys()) names.named.set(id, builder.reserve(id))
  eachOwner(model, context.definitions, parts, (owner, shape) => {
    reserveOwn(context, owner, shape)
  })
}

/** How many series a model has. */
export function countSeries(model: Model, definitions: Definitions): number {
  let count = model.series.size
  eachOwner(model, definitions, heldParts(model), (_, { published }) => {
    count += published
  })
  return count
}

/** Visit everything that has series beside the named ones: nodes, edges, resources and the system. */
function eachOwner(
  model: Model,
  { metrics }: Definitions,
  { obeying }: HeldParts,
  visit: (owner: string, shape: OwnShape) => void,
): void {
  const classes = model.hasClasses ? model.classes : []
  const senders = new Set(obeying.map(({ from }) => from))
  const shapes = new Map<NodeKind, (node: ModelNode, waitsForRoom: boolean) => OwnShape>()
  for (const node of model.nodes) {
    const shapeOf = shapes.get(node.kind) ?? nodeShapes(node.kind, metrics, classes)
    shapes.set(node.kind, shapeOf)
    visit(node.id, shapeOf(node, senders.has(node.id)))
  }
  const edgeShape = edgeShapes(classes)
  for (const edge of model.edges) visit(edge.id, edgeShape(edge))
  const resourceShape = wholeShape(RESOURCE_MEASURES)
  for (const { id } of model.resources) visit(id, resourceShape)
  visit(SYSTEM, wholeShape(SYSTEM_MEASURES))
}

/** A column for each that the owner has: for all classes together, and where there are several for each of them. */
function reserveOwn({ builder, names }: CompileContext, owner: string, shape: OwnShape): void {
  let first = -1
  for (const { scratch, shown } of shape.names.values()) {
    // People tell a scratch column by the sign in the place of the first dot of its name.
    const apart = scratch && owner.includes('.')
    for (const own of shown) {
      const column = apart
        ? builder.reserve(owner.replace('.', '#'), own.replace('#', '.'))
        : builder.reserve(owner, own)
      if (first < 0) first = column
    }
  }
  names.owned.set(owner, { shape, first })
}

/** The shapes of nodes of a kind: its measures, then every metric that some node of it may have. */
function nodeShapes(
  kind: NodeKind,
  allMetrics: readonly MetricDef[],
  classes: readonly string[],
): (node: ModelNode, waitsForRoom: boolean) => OwnShape {
  const measures = Object.entries(kind.measures)
  const metrics = allMetrics.filter((metric) => mayApplyTo(metric, kind, allMetrics))
  const choices = [...measures.map(measureChoice), ...metrics.map(metricChoice)]
  const shapeOf = ownShapes(choices, classes)
  return ({ fields }, waitsForRoom) =>
    shapeOf((i, before) => {
      if (i < measures.length) {
        const { where, obeying } = measures[i]![1]
        return (where === undefined || where(fields)) && (obeying !== true || waitsForRoom)
      }
      const { where, needs } = metrics[i - measures.length]!
      return (where === undefined || where(fields)) && needs.every((name) => before.has(name))
    })
}

function measureChoice([name, { scratch, whole, absent }]: readonly [string, MeasureDef]): OwnChoice {
  return { name, scratch, whole, absent: scratch === true ? undefined : absent === 'undefined' ? NaN : 0 }
}

function metricChoice({ id, perClass }: MetricDef): OwnChoice {
  return { name: id, whole: perClass !== true, absent: NaN }
}

const EDGE_CHOICES: readonly OwnChoice[] = [
  { name: 'flow', absent: undefined },
  { name: 'inTransit', absent: 0 },
  { name: 'taken', scratch: true, absent: undefined },
  { name: 'created', scratch: true, whole: true, absent: undefined },
]

function edgeShapes(classes: readonly string[]): (edge: ModelEdge) => OwnShape {
  const shapeOf = ownShapes(EDGE_CHOICES, classes)
  return ({ lag, multiplier, effort }) => {
    const has = [true, lag > 0, multiplier !== undefined && !effort, multiplier !== undefined || effort]
    return shapeOf((i) => has[i]!)
  }
}

function wholeShape(measures: readonly { readonly id: string }[]): OwnShape {
  return ownShapes(
    measures.map(({ id }) => ({ name: id, whole: true, absent: undefined })),
    [],
  )(() => true)
}

/** Whether some node of the kind, with other fields, has the metric. */
function mayApplyTo(metric: MetricDef, kind: NodeKind, metrics: readonly MetricDef[]): boolean {
  return metric.needs.every((name) => {
    if (kind.measures[name] !== undefined) return true
    const needed = metrics.find((other) => other.id === name)
    return needed !== undefined && needed !== metric && mayApplyTo(needed, kind, metrics)
  })
}
