import { shareOf } from './naive-edges.ts'
import { allot, brought, direct, expected, heldWork, obeys, workFactors, type Asking } from './naive-held.ts'
import { sumOf, type NaiveEdge } from './naive-model.ts'
import { failureRatesOf } from './naive-service-start.ts'
import type { NaiveWorld } from './naive-world.ts'

/** Rooms of bin t, by obeying edge, found against the flow; an edge that is not named is not held back. */
export function roomsOf(world: NaiveWorld, t: number, own: ReadonlyMap<string, number>): Map<string, number> {
  const obeying = world.model.edges.filter((edge) => obeys(edge, world.node))
  const allotted = new Map<string, number>()
  const rooms = new Map<string, number>()
  for (const target of targetsLastFirst(obeying)) {
    const edges = obeying.filter(({ to }) => to === target)
    const room = roomOf(world, target, { t, own, allotted, obeying })
    const asking = edges.map((edge) => askingOf(world, edge, { t, own }))
    const granted = allot(asking, room, (wants) => wants.map((want) => want * (room / sumOf(wants))))
    granted.forEach(({ amount, capped }, i) => {
      allotted.set(edges[i]!.id, amount)
      if (capped) rooms.set(edges[i]!.id, amount)
    })
  }
  return rooms
}

/** Targets of obeying edges, each after those to which it sends. */
function targetsLastFirst(obeying: readonly NaiveEdge[]): string[] {
  const done: string[] = []
  const visit = (id: string): void => {
    if (done.includes(id)) return
    for (const { from, to } of obeying) if (from === id) visit(to)
    done.push(id)
  }
  for (const { to } of obeying) visit(to)
  return done
}

interface Rooms {
  readonly t: number
  readonly own: ReadonlyMap<string, number>
  readonly allotted: ReadonlyMap<string, number>
  readonly obeying: readonly NaiveEdge[]
}

function roomOf(world: NaiveWorld, id: string, { t, own, allotted, obeying }: Rooms): number {
  const others = direct(world, id).filter((edge) => !obeying.includes(edge))
  const held = sumOf(heldWork(world, id, t)) + sumOf(brought(world, others, t))
  const limit = world.field(world.node(id).fields.queueLimit, t)
  const sends = obeying
    .filter((edge) => edge.from === id)
    .map((edge) => ({ allotment: allotted.get(edge.id)!, through: throughOf(world, edge, t) }))
    .filter(({ through }) => through > 0)
    .map(({ allotment, through }) => allotment / through)
  const send = Math.min(own.get(id) ?? world.start(id, t).capacity, ...sends)
  const room = limit + send - held
  return room < 1e-12 * (limit + send) ? 0 : room
}

function askingOf(
  world: NaiveWorld,
  edge: NaiveEdge,
  { t, own }: { t: number; own: ReadonlyMap<string, number> },
): Asking {
  const through = throughOf(world, edge, t)
  const parts = partsOf(world, edge, t)
  const capacity = own.get(edge.from) ?? world.start(edge.from, t).capacity
  // Unlimited times nothing is nothing.
  const most = through === 0 ? 0 : capacity * through
  const present = sumOf(expected(world, edge.from, t).map((amount, c) => amount * parts[c]!))
  return { want: Math.min(most, present), most, known: !world.downstream(edge.from) }
}

/** By class: what an attempt delivers through the edge. */
function partsOf(world: NaiveWorld, edge: NaiveEdge, t: number): number[] {
  const rates = failureRatesOf(world, world.node(edge.from).fields, t)
  const multiplier = world.field(edge.multiplier, t)
  return rates.map((rate, c) => (1 - rate) * shareOf(world, edge, { c, t }) * multiplier)
}

/** The most that a unit of the sender's work delivers through the edge. */
function throughOf(world: NaiveWorld, edge: NaiveEdge, t: number): number {
  const work = workFactors(world, edge.from)
  return Math.max(...partsOf(world, edge, t).map((part, c) => part / work[c]!))
}

/** The greatest factor ≤ 1 with which each obeying edge delivers at most its allotment; `served` is what 1 would serve. */
export function blockedFactor(
  world: NaiveWorld,
  id: string,
  { t, served }: { t: number; served: readonly number[] },
): number {
  const factors = world.edgesFrom(id).flatMap((edge) => {
    const allotment = world.allotments(t).rooms.get(edge.id)
    if (allotment === undefined) return []
    const multiplier = world.field(edge.multiplier, t)
    const delivered = sumOf(served.map((amount, c) => amount * shareOf(world, edge, { c, t }) * multiplier))
    return delivered <= allotment * (1 + 1e-12) ? [] : [allotment / delivered]
  })
  return Math.min(1, ...factors)
}
