import { sumOf, type NaiveEdge } from './naive-model.ts'
import { maxMinLevels } from './naive-levels.ts'
import type { Flow, NaiveWorld } from './naive-world.ts'

/** What leaves a node by each of its outlets, and what `attempts`, `errors`, `retries` show to effort edges. */
export type Outlets = Readonly<Record<string, Flow>>

/** What an edge takes in a bin, by class, and what of it enters after multiplication. */
export interface Taken {
  readonly taken: readonly number[]
  readonly flow: Flow
}

/** What the edges of a node take in bin t, by edge id (docs/spec/edges.md). */
export function partOutlets(
  world: NaiveWorld,
  id: string,
  { t, outlets }: { t: number; outlets: Outlets },
): Map<string, Taken> {
  const flows = new Map<string, Taken>()
  for (const edge of world.edgesFrom(id).filter(({ effort }) => effort)) {
    const multiplier = world.field(edge.multiplier, t)
    const amounts = outlets[edge.outlet]!.amounts.map((amount, c) => (edge.takes[c] ? amount * multiplier : 0))
    flows.set(edge.id, { taken: [], flow: { amounts, ages: amounts.map(() => 0) } })
  }
  for (const [outlet, flow] of Object.entries(outlets)) {
    const edges = world.edgesFrom(id, outlet).filter(({ effort }) => !effort)
    const taken = flow.amounts.map((amount, c) =>
      partOne(world, edges, { id, t, c, amount, total: sumOf(flow.amounts) }),
    )
    edges.forEach((edge, i) => {
      const multiplier = world.field(edge.multiplier, t)
      const mine = taken.map((ofClass) => ofClass[i]!)
      flows.set(edge.id, { taken: mine, flow: { amounts: mine.map((amount) => amount * multiplier), ages: flow.ages } })
    })
  }
  return flows
}

interface Leaving {
  readonly id: string
  readonly t: number
  readonly c: number
  readonly amount: number
  /** Over all classes. */
  readonly total: number
}

/** What each edge takes of one class. */
function partOne(world: NaiveWorld, edges: readonly NaiveEdge[], { id, t, c, amount, total }: Leaving): number[] {
  const mine = edges.filter(({ takes }) => takes[c])
  const policy = world.node(id).fields.policy ?? 'shares'
  const shares = policy === 'shares' ? mine.map(({ share }) => share) : routed(world, mine, { policy, t, total })
  const taking = shares.map((share) => share === undefined || world.field(share, t) > 0)
  const rest = shares.includes(undefined)
    ? shares.indexOf(undefined)
    : Math.max(taking.lastIndexOf(true), mine.length === 0 ? -1 : 0)
  let left = amount
  const taken = mine.map((_, i) => {
    if (i === rest) return 0
    const part = Math.min(world.field(shares[i], t) * amount, left)
    left -= part
    return part
  })
  if (rest >= 0) taken[rest] = left
  return edges.map((edge) => (mine.includes(edge) ? taken[mine.indexOf(edge)]! : 0))
}

/** Of a class, the part of its flow that an edge of `served` takes, before its multiplier. */
export function shareOf(world: NaiveWorld, edge: NaiveEdge, { c, t }: { c: number; t: number }): number {
  const edges = world.edgesFrom(edge.from, edge.outlet).filter(({ effort }) => !effort)
  const parts = partOne(world, edges, { id: edge.from, t, c, amount: 1, total: 1 })
  return parts[edges.indexOf(edge)]!
}

/** Shares by what waited at the targets a bin before. */
function routed(
  world: NaiveWorld,
  edges: readonly NaiveEdge[],
  { policy, t, total }: { policy: unknown; t: number; total: number },
): number[] {
  const queues = edges.map(({ to }) => world.queueDepth(to, t - 1))
  if (policy === 'least-queue') {
    const poured = maxMinLevels(queues, total)
    return poured.map((part) => (total > 0 ? part / total : 0))
  }
  const capacities = edges.map(({ to }) => (world.node(to).kind === 'service' ? world.start(to, t).capacity : Infinity))
  const spare = capacities.map((capacity, i) => Math.max(0, capacity - queues[i]!))
  const inProportion = (values: readonly number[]): number[] => values.map((value) => value / sumOf(values))
  if (spare.includes(Infinity)) return inProportion(spare.map((value) => (value === Infinity ? 1 : 0)))
  if (sumOf(spare) > 0) return inProportion(spare)
  if (sumOf(capacities) > 0) return inProportion(capacities)
  return inProportion(edges.map(() => 1))
}
