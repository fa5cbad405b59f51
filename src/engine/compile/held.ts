import type { Column } from '../plan/index.ts'
import type { HeldLowering, HeldOffer, ModelEdge, ModelNode, ObeyingColumns } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { lowerField } from './lower-field.ts'
import type { HeldParts } from './held-parts.ts'

/** Columns of what is held, made before any node is lowered, because held nodes read allotments of each other. */
export interface HeldColumns extends HeldParts {
  /** What a node is given; undefined of one that is neither held nor asked for room. */
  readonly lowering: (node: string) => HeldLowering | undefined
  /** What a node said of itself while it was lowered. */
  readonly offer: (node: string) => HeldOffer
  /** What its sender knows of an edge that obeys; undefined of any other. */
  readonly edge: (edge: ModelEdge) => ObeyingColumns | undefined
  /** Units of a resource per unit of work of one of its users. */
  readonly units: (user: string, resource: string) => Column
}

/** Columns of everything that is held in a model; empty in most. */
export function reserveHeld(context: CompileContext, parts: HeldParts): HeldColumns {
  const { model, builder } = context
  const users = new Set(model.resources.flatMap((resource) => resource.users))
  const capped = new Map([...users].map((id) => [id, builder.reserve(`${id}#capped`)]))
  const edges = new Map(parts.obeying.map((edge) => [edge.id, reserveEdge(context, edge)]))
  const units = new Map(model.nodes.flatMap((node) => unitsOf(context, node)))
  const offers = new Map<string, HeldOffer>()
  const held = new Set(parts.nodes.map(({ id }) => id))
  return {
    ...parts,
    lowering: (node) =>
      held.has(node)
        ? {
            capped: capped.get(node),
            obeying: model.edgesFrom(node, 'served').flatMap(({ id }) => edges.get(id) ?? []),
            offer: (columns) => void offers.set(node, columns),
          }
        : undefined,
    offer: (node) => offers.get(node)!,
    edge: ({ id }) => edges.get(id),
    units: (user, resource) => units.get(`${user} ${resource}`)!,
  }
}

function reserveEdge({ model, builder }: CompileContext, edge: ModelEdge): ObeyingColumns {
  const share = (workClass: string): Column | undefined =>
    edge.classes.includes(workClass) ? builder.reserve(`${edge.id}#share.${workClass}`) : undefined
  return {
    allotment: builder.reserve(`${edge.id}#allotment`),
    shares: model.classes.map(share),
    multiplier: edge.multiplier === undefined ? undefined : builder.reserve(`${edge.id}#multiplier`),
  }
}

/** Units of each resource that a node uses, by `node resource`. */
function unitsOf(context: CompileContext, { id, kind, fields }: ModelNode): (readonly [string, Column])[] {
  return Object.entries(kind.holding?.uses(fields as never) ?? {}).map(([resource, value]) => {
    const path = ['topology', 'nodes', id, 'uses', resource]
    const what = `use of ${resource} by ${id}`
    return [`${id} ${resource}`, lowerField(context, { value, path, what, range: { positive: true } })]
  })
}
