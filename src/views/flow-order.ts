import { byCodeUnit } from '../base/index.ts'

/** An edge, as far as the order of its ends goes. */
export interface FlowEdge {
  readonly from: string
  readonly to: string
  /** Bins on the way; an edge with a lag may lead back. */
  readonly lag: number
}

/** A node on its way into the order. */
interface Waiting {
  readonly id: string
  readonly edges: FlowEdge[]
  /** How many edges without and with a lag lead to it from nodes that are not in the order yet. */
  direct: number
  lagged: number
  /** Whether one leads to it from a node that is. */
  reached: boolean
}

/**
 * Ids in the order in which work meets them: each after all that lead to it, those that nothing keeps apart by code
 * unit. A loop is entered where work reaches it and only edges with a lag lead back, as far as there is such a node.
 */
export function flowOrder(ids: readonly string[], edges: readonly FlowEdge[]): readonly string[] {
  const waiting = waitingNodes(ids, edges)
  const order: string[] = []
  let ready = [...waiting.values()].filter(({ direct, lagged }) => direct + lagged === 0)
  while (waiting.size > 0) {
    if (ready.length === 0) ready = [loopEntry(waiting.values())]
    const next = new Set<Waiting>()
    for (const { id, edges: leaving } of ready.sort((a, b) => byCodeUnit(a.id, b.id))) {
      waiting.delete(id)
      order.push(id)
      for (const { to, lag } of leaving) {
        const target = waiting.get(to)
        if (target === undefined) continue
        if (lag > 0) target.lagged--
        else target.direct--
        target.reached = true
        if (target.direct + target.lagged === 0) next.add(target)
      }
    }
    ready = [...next].filter(({ id }) => waiting.has(id))
  }
  return order
}

function waitingNodes(ids: readonly string[], edges: readonly FlowEdge[]): Map<string, Waiting> {
  const nodes = new Map<string, Waiting>()
  for (const id of ids) nodes.set(id, { id, edges: [], direct: 0, lagged: 0, reached: false })
  for (const edge of edges) {
    const target = nodes.get(edge.to)
    if (target === undefined || edge.from === edge.to) continue
    if (edge.lag > 0) target.lagged++
    else target.direct++
    nodes.get(edge.from)?.edges.push(edge)
  }
  return nodes
}

function loopEntry(nodes: Iterable<Waiting>): Waiting {
  const rank = ({ direct, reached }: Waiting): number => (direct === 0 ? 0 : 2) + (reached ? 0 : 1)
  const [first, ...others] = nodes
  return others.reduce((a, b) => ((rank(a) - rank(b) || byCodeUnit(a.id, b.id)) <= 0 ? a : b), first!)
}
