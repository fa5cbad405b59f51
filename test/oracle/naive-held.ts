import { maxMin, naiveDiscipline } from './naive-discipline.ts'
import { naiveReads } from './naive-formula.ts'
import { sumOf, type NaiveEdge, type NaiveModel, type NaiveNode } from './naive-model.ts'
import { roomsOf } from './naive-rooms.ts'
import type { NaiveWorld } from './naive-world.ts'

/** What held services may do in a bin; one that is not named may do what it can. */
export interface Allotments {
  /** By service: its capacity as lowered by resources. */
  readonly own: ReadonlyMap<string, number>
  /** By obeying edge: the most it may deliver. */
  readonly rooms: ReadonlyMap<string, number>
}

/** Whether an edge obeys: its sender is a service, which the target can hold back. */
export function obeys(edge: NaiveEdge, node: (id: string) => NaiveNode): boolean {
  const plain = edge.lag === 0 && edge.outlet === 'served' && !edge.effort
  return plain && node(edge.from).kind === 'service' && node(edge.to).fields.onFull === 'block'
}

/** Services that use a resource or have an obeying edge. */
export function heldNodes(nodes: readonly NaiveNode[], edges: readonly NaiveEdge[]): Set<string> {
  const node = (id: string): NaiveNode => nodes.find((other) => other.id === id)!
  return new Set(
    nodes
      .filter(
        ({ id, fields }) => fields.uses !== undefined || edges.some((edge) => edge.from === id && obeys(edge, node)),
      )
      .map(({ id }) => id),
  )
}

/** One who asks for a part of something, in its unit. */
export interface Asking {
  readonly want: number
  /** No more than this is of use. */
  readonly most: number
  readonly known: boolean
}

/** What one gets, and whether it may take no more. */
export interface Granted {
  readonly amount: number
  readonly capped: boolean
}

/** The one rule of allotment: `divide` parts what there is when it is not enough. */
export function allot(
  asking: readonly Asking[],
  available: number,
  divide: (wants: readonly number[]) => number[],
): Granted[] {
  const wants = asking.map(({ want }) => want)
  const guessed = asking.filter(({ known }) => !known).length
  if (sumOf(wants) > available) {
    const parts = divide(wants)
    return asking.map(({ want, known }, i) => ({
      amount: parts[i]!,
      capped: !(known && parts[i]! >= want * (1 - 1e-12)),
    }))
  }
  const rest = available - sumOf(wants)
  return asking.map(({ want, most, known }) =>
    known ? { amount: want, capped: false } : { amount: Math.min(most, want + rest / guessed), capped: true },
  )
}

/** Resources, then rooms, of bin t. */
export function allotmentsOf(world: NaiveWorld, t: number): Allotments {
  const own = resourcesOf(world, t)
  return { own, rooms: roomsOf(world, t, own) }
}

/** By class: what is there before attempts, of work that no lag-0 edge brings. */
export function heldWork(world: NaiveWorld, id: string, t: number): number[] {
  const { staying, returning } = world.start(id, t)
  const lagged = world.edgesInto(id).filter(({ lag }) => lag > 0)
  return world.model.classes.map(
    (_, c) =>
      sumOf(staying.map((lot) => (lot.c === c ? lot.amount : 0))) +
      sumOf(returning[c]!) +
      sumOf(lagged.map((edge) => world.delivered(edge, t).amounts[c]!)),
  )
}

/** By class: what lag-0 edges bring, as far as it is known; what is not, as in the bin before. */
export function brought(world: NaiveWorld, edges: readonly NaiveEdge[], t: number): number[] {
  const flows = edges.map((edge) => {
    const first = !world.held(edge.from) && !world.downstream(edge.from)
    const known = first || ['delay', 'store'].includes(world.node(edge.from).kind)
    return world.flow(edge, known ? t : t - 1).amounts
  })
  return world.model.classes.map((_, c) => sumOf(flows.map((amounts) => amounts[c]!)))
}

/** Edges that bring in a bin what left in it. */
export const direct = (world: NaiveWorld, id: string): NaiveEdge[] => world.edgesInto(id).filter(({ lag }) => lag === 0)

/** By class: all the work a service may have in bin t. */
export function expected(world: NaiveWorld, id: string, t: number): number[] {
  const held = heldWork(world, id, t)
  return brought(world, direct(world, id), t).map((amount, c) => held[c]! + amount)
}

/** By class: what an item takes of the capacity of a service. */
export function workFactors(world: NaiveWorld, id: string): readonly number[] {
  return naiveDiscipline(world.node(id).fields, world.model.classes).work
}

function resourcesOf(world: NaiveWorld, t: number): Map<string, number> {
  const own = new Map<string, number>()
  for (const resource of world.model.resources) {
    const users = usersOf(world, resource.id)
    const units = users.map(({ fields }) => world.field((fields.uses as Record<string, unknown>)[resource.id], t))
    const asking = users.map(({ id }, i): Asking => {
      const { capacity } = world.start(id, t)
      const work = workFactors(world, id)
      const present = sumOf(expected(world, id, t).map((amount, c) => amount * work[c]!))
      return {
        want: Math.min(capacity, present) * units[i]!,
        most: capacity * units[i]!,
        known: !world.downstream(id),
      }
    })
    const available = world.field(resource.fields.capacity, t)
    const granted = allot(asking, available, (wants) => divideResource(resource, { users, wants, available }))
    granted.forEach(({ amount, capped }, i) => {
      const { id } = users[i]!
      const before = own.get(id) ?? world.start(id, t).capacity
      if (capped) own.set(id, Math.min(before, amount / units[i]!))
    })
  }
  return own
}

/** Services that use a resource, in the order of their ids. */
export function usersOf(world: NaiveWorld, resource: string): NaiveNode[] {
  return world.model.nodes.filter(({ fields }) => resource in ((fields.uses as object | undefined) ?? {}))
}

function divideResource(
  { fields }: NaiveNode,
  { users, wants, available }: { users: readonly NaiveNode[]; wants: readonly number[]; available: number },
): number[] {
  if (fields.policy === 'max-min')
    return maxMin(
      wants,
      wants.map(() => 1),
      available,
    )
  if (fields.policy === 'priority') {
    const parts = wants.map(() => 0)
    let left = available
    for (const id of fields.order as string[]) {
      const i = users.findIndex((user) => user.id === id)
      parts[i] = Math.min(wants[i]!, left)
      left -= parts[i]
    }
    return parts
  }
  return wants.map((want) => want * (available / sumOf(wants)))
}

/** Nodes that read, in the same bin, what a held node gives: by lag-0 edges and formulas, through any others. */
export function downstreamOf({ nodes, edges, series }: NaiveModel, held: ReadonlySet<string>): Set<string> {
  const formulasOf = (id: string): string[] => {
    const own = nodes.filter((node) => node.id === id).flatMap(({ fields }) => stringsIn(fields))
    return [
      ...own,
      ...edges.filter(({ from }) => from === id).flatMap((edge) => stringsIn([edge.share, edge.multiplier])),
    ]
  }
  const named = (text: string): string[] =>
    naiveReads(text).flatMap((name) => (name in series ? stringsIn(series[name]).flatMap(named) : [name]))
  const ownerOf = (name: string): string | undefined => {
    const edge = edges.find(({ id }) => name.startsWith(`${id}.`))
    return name.endsWith('.capacity') || !name.includes('.') ? undefined : (edge?.from ?? name.split('.')[0])
  }
  const readsOf = (id: string): string[] => [
    ...formulasOf(id)
      .flatMap(named)
      .flatMap((name) => ownerOf(name) ?? [])
      .filter((owner) => owner !== id),
    // What a delay or store gives is there before anything reaches it.
    ...edges
      .filter(({ to, lag }) => to === id && lag === 0 && !['delay', 'store'].includes(kindOf(id)))
      .map(({ from }) => from),
  ]
  const kindOf = (id: string): string => nodes.find((node) => node.id === id)!.kind
  const found = new Set<string>()
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { id } of nodes) if (readsOf(id).some((other) => held.has(other) || found.has(other))) found.add(id)
  }
  return found
}

/** Keys whose texts are no formulas. */
const NAMES = ['stream', 'distribution', 'process', 'sample']

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NAMES.includes(key) ? [] : stringsIn(inner)))
}
