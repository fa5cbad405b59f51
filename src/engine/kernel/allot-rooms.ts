import { allot, type Claims } from './allot.ts'
import { divideProportionally } from './divide.ts'
import type { HeldClass, HeldNode, Workload } from './held-work.ts'

/** A room below this part of what it is made of is none, so that rounding lets no crumbs through. */
const NO_ROOM = 1e-12

/** An edge that delivers no more than it is allotted. */
export interface AllottedEdge {
  /** Position of its sender among the held nodes. */
  readonly from: number
  /** Position of the node whose room it waits for. */
  readonly to: number
  /** Written: most items it may deliver in the bin, after multiplication; Infinity where it is not held back. */
  readonly allotment: Float64Array
  /** Part of what is served of each class that takes this edge, 0..1; left out where none of the class does. */
  readonly shares: readonly (Float64Array | undefined)[]
  /** Items delivered for one taken; 1 when left out. */
  readonly multiplier?: Float64Array | undefined
}

/** The room in one node, and the edges that wait for it. */
export interface Room {
  readonly node: number
  /** Positions of the edges into it that obey, as declared. */
  readonly into: readonly number[]
  /** Positions of its own edges that obey. */
  readonly outOf: readonly number[]
}

/**
 * Divide the rooms of bin t among the edges that wait for them; `rooms` stand in the order in which they are found, each
 * after those that its node sends into.
 *
 *   part_c = (1 − failureRate_c) · share_c · multiplier          of an edge, per class; through = greatest part_c / work_c
 *   send   = min(own, allotted / through over its own obeying edges with through > 0)
 *   room   = queueLimit + send − held, with what other edges without a lag bring; unlimited where send is
 *   an edge wants min(own · through, Σ_c (held_c + brought_c) · part_c) of its sender
 *
 * Source: docs/spec/resources.md (Rooms).
 */
export function createRoomAllotment(
  rooms: readonly Room[],
  edges: readonly AllottedEdge[],
  nodes: readonly HeldNode[],
  loads: readonly Workload[],
): (t: number) => void {
  const through = new Float64Array(edges.length)
  const allotted = new Float64Array(edges.length)
  const each = rooms.map(({ into }) => roomClaims(into, edges, nodes))
  return (t) => {
    rooms.forEach((room, r) => {
      const { claims, caps } = each[r]!
      for (const [i, e] of room.into.entries()) {
        const edge = edges[e]!
        const load = loads[edge.from]!
        const passing = passingThrough(edge, nodes[edge.from]!.classes, load, t)
        through[e] = passing.through
        claims.most[i] = passing.through > 0 ? load.own * passing.through : 0
        claims.wants[i] = Math.min(claims.most[i], passing.items)
      }
      const send = sendOf(room, loads[room.node]!.own, allotted, through)
      allot(caps, claims, roomOf(nodes[room.node]!.limit![t]!, send, loads[room.node]!.crowd), divideProportionally)
      for (const [i, e] of room.into.entries()) edges[e]!.allotment[t] = allotted[e] = caps[i]!
    })
  }
}

function roomClaims(
  into: readonly number[],
  edges: readonly AllottedEdge[],
  nodes: readonly HeldNode[],
): { claims: Claims; caps: Float64Array } {
  const column = (): Float64Array => new Float64Array(into.length)
  const guessed = into.map((e) => nodes[edges[e]!.from]!.guessed)
  return { claims: { wants: column(), most: column(), guessed, order: [] }, caps: column() }
}

/** Most the node surely sends on, so that its queue has that much more room. */
function sendOf(room: Room, own: number, allotted: Float64Array, through: Float64Array): number {
  let send = own
  for (const e of room.outOf) if (through[e]! > 0) send = Math.min(send, allotted[e]! / through[e]!)
  return send
}

function roomOf(limit: number, send: number, crowd: number): number {
  if (send === Infinity) return Infinity
  const room = limit + send - crowd
  return room < NO_ROOM * (limit + send) ? 0 : room
}

/** Most items per unit of work that the edge delivers, and how many it would deliver of all that its sender may have. */
function passingThrough(
  { shares, multiplier }: AllottedEdge,
  classes: readonly HeldClass[],
  load: Workload,
  t: number,
): { through: number; items: number } {
  const factor = multiplier === undefined ? 1 : multiplier[t]!
  let through = 0
  let items = 0
  for (const [c, { work, failureRate }] of classes.entries()) {
    const share = shares[c]
    if (share === undefined) continue
    const part = (failureRate === undefined ? 1 : 1 - failureRate[t]!) * share[t]! * factor
    through = Math.max(through, part / work)
    items += (load.held[c]! + load.brought[c]!) * part
  }
  return { through, items }
}
