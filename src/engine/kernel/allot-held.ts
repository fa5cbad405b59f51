import { createResourceAllotment, type SharedCapacity } from './allot-resources.ts'
import { createRoomAllotment, type AllottedEdge, type Room } from './allot-rooms.ts'
import { createWorkload, measureWork, type HeldNode } from './held-work.ts'

export type { SharedCapacity, SharedUser } from './allot-resources.ts'
export { allot, type Claims } from './allot.ts'
export * from './divide.ts'
export type { AllottedEdge, Room } from './allot-rooms.ts'
export type { HeldClass, HeldNode, Inflow } from './held-work.ts'

/** Everything of a model that is held back, or holds back. */
export interface HeldSystem {
  readonly nodes: readonly HeldNode[]
  /** In the order of ids. */
  readonly resources: readonly SharedCapacity[]
  readonly edges: readonly AllottedEdge[]
  /** In the order in which they are found: each after those that its node sends into. */
  readonly rooms: readonly Room[]
}

/**
 * What held nodes may attempt and send in each bin, from what they hold at its start.
 *
 *   1. Wants      what each has, and what will come as far as that is known.
 *   2. Resources  are divided in the order of ids; they lower `own` of their users (`capped`).
 *   3. Rooms      are divided against the flow, last node first, among the edges that wait for them (`allotment`).
 *
 * Nothing is kept between calls but what the columns hold. O(nodes · classes + edges) per bin, and the reach of back-off.
 * Source: docs/spec/resources.md.
 */
export function allotHeld({ nodes, resources, edges, rooms }: HeldSystem): (t0: number, t1: number) => void {
  const loads = nodes.map(({ classes }) => createWorkload(classes.length))
  const own = nodes.map((node) => node.own)
  const divideResources = resources.map((resource) => createResourceAllotment(resource, loads, own))
  const divideRooms = createRoomAllotment(rooms, edges, nodes, loads)
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      for (const [i, node] of nodes.entries()) measureWork(loads[i]!, node, t)
      for (const divide of divideResources) divide(t)
      for (const [i, { capped }] of nodes.entries()) if (capped !== undefined) capped[t] = loads[i]!.own
      divideRooms(t)
    }
  }
}
