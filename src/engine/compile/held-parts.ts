import { components } from '../plan/index.ts'
import type { Model, ModelEdge, ModelNode } from '../vocabulary/index.ts'

/** What of a model is held back, or holds back (docs/spec/resources.md). */
export interface HeldParts {
  /** Nodes that are held or that others ask for room, in the order of ids. */
  readonly nodes: readonly ModelNode[]
  /** The edges that wait for room, as declared. */
  readonly obeying: readonly ModelEdge[]
  /** Nodes that others ask for room, in the order in which rooms are found: each after those that it sends into. */
  readonly rooms: readonly ModelNode[]
}

/** What is held in a model; fixed by its edges and fields. */
export function heldParts(model: Model): HeldParts {
  const byId = new Map(model.nodes.map((node) => [node.id, node]))
  const obeying = model.edges.filter((edge) => obeys(edge, byId.get(edge.from)!, byId.get(edge.to)!))
  const asked = new Set(obeying.map(({ to }) => to))
  const senders = new Set(obeying.map(({ from }) => from))
  const users = new Set(model.resources.flatMap((resource) => resource.users))
  return {
    nodes: model.nodes.filter(({ id }) => asked.has(id) || senders.has(id) || users.has(id)),
    obeying,
    rooms: againstTheFlow(
      obeying,
      model.nodes.filter(({ id }) => asked.has(id)),
    ),
  }
}

/** Whether an edge delivers no more than there is room for. */
function obeys({ lag, outlet, effort }: ModelEdge, from: ModelNode, to: ModelNode): boolean {
  if (from.kind.holding === undefined || to.kind.holding === undefined) return false
  return lag === 0 && outlet === 'served' && !effort && to.kind.holding.blocks(to.fields)
}

/** Nodes in an order in which each stands after those that it sends into. */
function againstTheFlow(obeying: readonly ModelEdge[], nodes: readonly ModelNode[]): ModelNode[] {
  const places = new Map(nodes.map(({ id }, i) => [id, i]))
  const targets: number[][] = nodes.map(() => [])
  for (const { from, to } of obeying) {
    const sender = places.get(from)
    if (sender !== undefined) targets[sender]!.push(places.get(to)!)
  }
  const order = components(nodes.length, (i) => targets[i]!).flat()
  return order.map((i) => nodes[i]!)
}
