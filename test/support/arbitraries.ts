import fc from 'fast-check'
import { modelOf, type Fields } from './models.ts'

/** A series that a field takes: always this, or these values again and again, or more when a queue was long. */
type Shape =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'pattern'; readonly values: readonly number[] }
  | { readonly kind: 'reaction'; readonly base: number; readonly factor: number; readonly to: number }

/** Items per bin, or items: many whole, some with all their digits, often 0. */
const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((n) => n / 307) },
  { weight: 1, arbitrary: fc.constant(0) },
)

/** A part of a whole, the ends included. */
const part: fc.Arbitrary<number> = fc.integer({ min: 0, max: 24 }).map((n) => n / 24)

function steady(value: fc.Arbitrary<number>): fc.Arbitrary<Shape> {
  return fc.oneof(
    value.map((v): Shape => ({ kind: 'constant', value: v })),
    fc.array(value, { minLength: 1, maxLength: 9 }).map((values): Shape => ({ kind: 'pattern', values })),
  )
}

/** A flow or stock: it may also react to the queue of a service in the bin before. */
const reacting: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 6, arbitrary: steady(amount) },
  {
    weight: 1,
    arbitrary: fc
      .record({ base: fc.integer({ min: 0, max: 50 }), factor: fc.integer({ min: 0, max: 4 }), to: fc.nat(20) })
      .map(({ base, factor, to }): Shape => ({ kind: 'reaction', base, factor: factor / 16, to })),
  },
)

const backoff: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constantFrom([1], [0.5, 0.5], [0, 1], [0.2, 0.3, 0.5], [0.1, 0, 0, 0.9]),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }).map((weights) => {
    const sum = weights.reduce((total, w) => total + w, 0)
    return sum === 0 ? [1] : weights.map((w) => w / sum)
  }),
)

interface ServiceShape {
  readonly kind: 'service'
  readonly limit: 'none' | 'capacity' | 'servers'
  readonly capacity: Shape
  readonly minutes: Shape
  readonly timed: boolean
  readonly parallelism: Shape | null
  readonly failureRate: Shape | null
  readonly retry: { readonly maxAttempts: number; readonly backoff?: readonly number[] } | null
  readonly queueLimit: Shape | null
  readonly schedule: { readonly everyBins: number; readonly offset?: number } | null
  readonly initialQueue: number | null
  readonly target: number | null
}

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 })

const service: fc.Arbitrary<ServiceShape> = fc.record({
  kind: fc.constant('service' as const),
  limit: fc.constantFrom('capacity' as const, 'servers' as const, 'none' as const),
  capacity: reacting,
  minutes: steady(fc.integer({ min: 1, max: 200 }).map((n) => n / 8)),
  timed: fc.boolean(),
  parallelism: optional(steady(fc.constantFrom(1, 2, 0, 0.5, 1.7))),
  failureRate: optional(steady(part)),
  retry: optional(
    fc.record({ maxAttempts: fc.integer({ min: 1, max: 4 }), backoff }, { requiredKeys: ['maxAttempts'] }),
  ),
  queueLimit: optional(reacting),
  schedule: optional(
    fc.record(
      { everyBins: fc.integer({ min: 1, max: 5 }), offset: fc.integer({ min: 0, max: 4 }) },
      { requiredKeys: ['everyBins'] },
    ),
  ),
  initialQueue: optional(amount),
  target: optional(fc.integer({ min: 0, max: 90 })),
})

interface OutletShape {
  readonly split: 'rest' | 'all' | 'series'
  readonly ways: readonly { readonly to: number; readonly lag: number; readonly weight: number }[]
  readonly shares: readonly number[]
}

/** How the work that leaves by an outlet is split; no ways: it leaves the system. */
const outlet: fc.Arbitrary<OutletShape> = fc.record({
  split: fc.constantFrom('rest' as const, 'all' as const, 'series' as const),
  ways: fc.array(
    fc.record({ to: fc.nat(20), lag: fc.constantFrom(0, 0, 0, 1, 2, 5), weight: fc.integer({ min: 0, max: 4 }) }),
    { minLength: 0, maxLength: 3 },
  ),
  shares: fc.array(part, { minLength: 1, maxLength: 5 }),
})

const outlets = fc.record({ served: outlet, exhausted: outlet, rejected: outlet })

interface Drawn {
  readonly bins: number
  readonly binMinutes: number
  readonly sources: readonly { readonly arrivals: Shape; readonly out: OutletShape }[]
  readonly middles: readonly (
    | (ServiceShape & { readonly out: Readonly<Record<string, OutletShape>> })
    | { readonly kind: 'router'; readonly out: Readonly<Record<string, OutletShape>> }
  )[]
  readonly sinks: readonly ('completed' | 'failed' | null)[]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  bins: fc.integer({ min: 1, max: 60 }),
  binMinutes: fc.constantFrom(60, 5, 1, 1440, 0.5),
  sources: fc.array(fc.record({ arrivals: reacting, out: outlet }), { minLength: 1, maxLength: 3 }),
  middles: fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ shape: service, out: outlets }).map(({ shape, out }) => ({ ...shape, out })),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('router' as const), out: outlets }) },
    ),
    { minLength: 1, maxLength: 7 },
  ),
  sinks: fc.array(fc.constantFrom('completed' as const, 'failed' as const, null), { minLength: 1, maxLength: 2 }),
})

/**
 * Models of at most 12 nodes and 60 bins that are right: one to three sources, services with any of their fields,
 * routers, sinks; edges with lags and shares, also from exhausted and rejected, also back to earlier nodes.
 */
export const models: fc.Arbitrary<Fields> = drawn.map(documentOf)

function documentOf(shape: Drawn): Fields {
  const { bins, binMinutes } = shape
  // Not in the order of their names, so that declaration, names and flow differ.
  const source = (i: number): string => `in${i}`
  const middle = (i: number): string => `${'mzaqkcx'[i]}${i}`
  const sink = (i: number): string => `end${i}`
  const queues = shape.middles.flatMap(({ kind }, i) => (kind === 'service' ? [middle(i)] : []))
  const series = (value: Shape): unknown => seriesOf(value, bins, queues)
  const names = [...shape.sources.keys()].map(source)
  const inner = [...shape.middles.keys()].map(middle)
  const targets = [...inner, ...[...shape.sinks.keys()].map(sink)]
  const nodes: Record<string, Fields> = {}
  const edges: Fields[] = []
  shape.sources.forEach(({ arrivals, out }, i) => {
    nodes[source(i)] = { kind: 'source', arrivals: series(arrivals) }
    edges.push(...edgesOf(out, { from: names[i]!, outlet: 'served', rank: -1, targets, bins }))
  })
  shape.middles.forEach((node, i) => {
    const fields = node.kind === 'service' ? serviceFields(node, series) : {}
    nodes[middle(i)] = { kind: node.kind, ...fields }
    const open = [
      'served',
      ...(fields.failureRate === undefined ? [] : ['exhausted']),
      ...(fields.queueLimit === undefined ? [] : ['rejected']),
    ]
    for (const name of open)
      edges.push(...edgesOf(node.out[name]!, { from: inner[i]!, outlet: name, rank: i, targets, bins }))
  })
  shape.sinks.forEach((outcome, i) => {
    nodes[sink(i)] = { kind: 'sink', ...(outcome === null ? {} : { outcome }) }
  })
  return modelOf({ nodes, edges, bins, binMinutes })
}

function seriesOf(shape: Shape, bins: number, queues: readonly string[]): unknown {
  if (shape.kind === 'constant') return shape.value
  if (shape.kind === 'pattern') return repeated(shape.values, bins)
  if (queues.length === 0) return shape.base
  return `${shape.base} + ${shape.factor} * SHIFT(${queues[shape.to % queues.length]!}.queueDepth, 1)`
}

function repeated(values: readonly number[], bins: number): number[] {
  return Array.from({ length: bins }, (_, t) => values[t % values.length]!)
}

function serviceFields(shape: ServiceShape, series: (value: Shape) => unknown): Fields {
  const { limit, retry, schedule, initialQueue, target } = shape
  const given = (name: string, value: Shape | null): Fields => (value === null ? {} : { [name]: series(value) })
  return {
    ...(limit === 'capacity' ? given('capacity', shape.capacity) : {}),
    ...(limit === 'servers' ? given('servers', shape.capacity) : {}),
    ...(limit === 'servers' || shape.timed ? given('serviceTime', shape.minutes) : {}),
    ...given('parallelism', shape.parallelism),
    ...given('failureRate', shape.failureRate),
    ...given('queueLimit', shape.queueLimit),
    ...(retry === null ? {} : { retry }),
    ...(schedule === null ? {} : { schedule }),
    ...(initialQueue === null ? {} : { initialQueue }),
    ...(target === null ? {} : { target: { wait: target } }),
  }
}

interface Place {
  readonly from: string
  readonly outlet: string
  /** Position among the targets; edges to it or before it need a lag. */
  readonly rank: number
  readonly targets: readonly string[]
  readonly bins: number
}

function edgesOf({ split, ways, shares }: OutletShape, { from, outlet, rank, targets, bins }: Place): Fields[] {
  const unique = ways
    .map(({ to, ...way }) => ({ ...way, to: to % targets.length }))
    .filter(({ to }, i, all) => i === all.findIndex((other) => other.to === to))
  // The last edge takes what the others leave: with a share of 0 that would be their rounding.
  const weightOf = (i: number): number => Math.max(unique[i]!.weight, i === unique.length - 1 ? 1 : 0)
  const weights = unique.reduce((sum, _, i) => sum + weightOf(i), 0)
  const shareOf = (i: number): unknown => {
    if (split === 'all') return weightOf(i) / weights
    if (split === 'series' && unique.length === 2) return repeated(i === 0 ? shares : shares.map((s) => 1 - s), bins)
    return i === 0 ? undefined : unique[i]!.weight / 4 / unique.length
  }
  return unique.map(({ to, lag }, i) => {
    const share = shareOf(i)
    return {
      from,
      to: targets[to]!,
      ...(outlet === 'served' ? {} : { outlet }),
      ...(share === undefined ? {} : { share }),
      lag: to <= rank ? Math.max(1, lag) : lag,
    }
  })
}

/** One service behind one source: arrivals, capacity and what waits before, over at most 60 bins. */
export const queues: fc.Arbitrary<{
  readonly arrivals: readonly number[]
  readonly capacity: readonly number[]
  readonly initialQueue: number
}> = fc
  .record({
    bins: fc.integer({ min: 1, max: 60 }),
    arrivals: fc.array(amount, { minLength: 1, maxLength: 20 }),
    capacity: fc.array(amount, { minLength: 1, maxLength: 20 }),
    initialQueue: amount,
  })
  .map(({ bins, arrivals, capacity, initialQueue }) => ({
    arrivals: repeated(arrivals, bins),
    capacity: repeated(capacity, bins),
    initialQueue,
  }))

/** The nodes of a model document, by id. */
export function nodesOf(document: Fields): Readonly<Record<string, Fields>> {
  return (document.topology as { nodes: Record<string, Fields> }).nodes
}

/** The edges of a model document, as declared. */
export function edgesOfModel(document: Fields): readonly Fields[] {
  return (document.topology as { edges: readonly Fields[] }).edges
}

/** The same model with other nodes and edges. */
export function withTopology(
  document: Fields,
  nodes: Readonly<Record<string, Fields>>,
  edges: readonly Fields[],
): Fields {
  return { ...document, topology: { nodes, edges } }
}
