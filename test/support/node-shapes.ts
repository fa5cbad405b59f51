import fc from 'fast-check'
import type { Feature } from './features.ts'
import type { Fields } from './models.ts'
import {
  amount,
  kernel,
  mixOf,
  MOST_CLASSES,
  optional,
  part,
  perClass,
  reacting,
  seriesOf,
  steady,
  type PerClass,
  type SeriesNames,
  type Shape,
} from './series-shapes.ts'

/** Fields of a service; what the features of a model do not include is left out. */
export interface ServiceShape {
  readonly kind: 'service'
  readonly limit: 'none' | 'capacity' | 'servers'
  readonly capacity: Shape
  readonly minutes: Shape
  readonly timed: boolean
  readonly parallelism: Shape | null
  readonly failureRate: PerClass<Shape> | null
  readonly retry: {
    readonly maxAttempts: number
    readonly backoff?: readonly number[]
    readonly budget?: number
  } | null
  readonly queueLimit: Shape | null
  readonly block: boolean
  readonly schedule: { readonly everyBins: number; readonly offset?: number } | null
  readonly initialQueue: PerClass<number> | null
  readonly target: number | null
  readonly abandoning: { readonly by: 'abandonRate' | 'patience'; readonly rate: Shape; readonly minutes: Shape } | null
  readonly discipline: 'proportional' | 'fifo' | 'priority' | 'weighted' | null
  readonly work: readonly number[] | null
  readonly order: readonly number[]
  readonly weights: readonly (number | null)[]
  /** Units of each resource, as far as the model has it. */
  readonly uses: readonly (Shape | null)[] | null
}

/** Any node between sources and sinks. */
export type MiddleShape =
  | ServiceShape
  | { readonly kind: 'router'; readonly policy: 'shares' | 'least-queue' | 'spare-capacity' | null }
  | { readonly kind: 'delay'; readonly bins: number | null; readonly kernel: readonly number[] }
  | { readonly kind: 'store'; readonly initial: PerClass<number> | null; readonly release: Shape | null }

const factors = fc.constantFrom(1, 2, 0.5, 3, 1 / 3)

const service: fc.Arbitrary<ServiceShape> = fc.record({
  kind: fc.constant('service' as const),
  limit: fc.constantFrom('capacity' as const, 'capacity' as const, 'servers' as const, 'none' as const),
  capacity: reacting,
  minutes: steady(fc.integer({ min: 1, max: 200 }).map((n) => n / 8)),
  timed: fc.boolean(),
  parallelism: optional(steady(fc.constantFrom(1, 2, 0, 0.5, 1.7))),
  failureRate: optional(perClass(steady(part))),
  retry: optional(
    fc.record(
      { maxAttempts: fc.integer({ min: 1, max: 4 }), backoff: kernel, budget: part },
      { requiredKeys: ['maxAttempts'] },
    ),
  ),
  queueLimit: optional(reacting, 3),
  block: fc.boolean(),
  schedule: optional(
    fc.record(
      { everyBins: fc.integer({ min: 1, max: 5 }), offset: fc.integer({ min: 0, max: 4 }) },
      { requiredKeys: ['everyBins'] },
    ),
    3,
  ),
  initialQueue: optional(perClass(amount)),
  target: optional(fc.integer({ min: 0, max: 90 })),
  abandoning: optional(
    fc.record({
      by: fc.constantFrom('abandonRate' as const, 'patience' as const),
      rate: steady(part),
      minutes: steady(
        fc.oneof(
          fc.constant(0),
          fc.integer({ min: 1, max: 6000 }).map((n) => n / 8),
        ),
      ),
    }),
  ),
  discipline: optional(
    fc.constantFrom('fifo' as const, 'priority' as const, 'weighted' as const, 'proportional' as const),
    3,
  ),
  work: optional(fc.array(factors, { minLength: MOST_CLASSES, maxLength: MOST_CLASSES })),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: MOST_CLASSES }),
  weights: fc.array(optional(factors), { minLength: MOST_CLASSES, maxLength: MOST_CLASSES }),
  uses: optional(fc.array(optional(steady(factors)), { minLength: 2, maxLength: 2 })),
})

/** A service with a limit, which blocks or uses resources. */
export const heldService: fc.Arbitrary<ServiceShape> = fc
  .tuple(service, steady(amount), steady(amount), fc.boolean(), fc.constantFrom(true, true, true, false))
  .map(([shape, capacity, queueLimit, uses, block]) => ({
    ...shape,
    limit: 'capacity',
    capacity,
    queueLimit,
    block,
    schedule: null,
    uses: uses ? (shape.uses ?? [{ kind: 'constant', value: 1 }, null]) : null,
  }))

/** A service of which the stationary chain has something to say; of every other one the level, too. */
const serving: fc.Arbitrary<ServiceShape> = service.map((shape) => ({
  ...shape,
  limit: 'servers',
  schedule: null,
  target: shape.target ?? 5,
  queueLimit: shape.block ? shape.queueLimit : null,
  abandoning: shape.block && shape.abandoning?.by === 'patience' ? shape.abandoning : null,
}))

const router: fc.Arbitrary<MiddleShape> = fc.record({
  kind: fc.constant('router' as const),
  policy: optional(fc.constantFrom('least-queue' as const, 'spare-capacity' as const, 'shares' as const), 3),
})

const delay: fc.Arbitrary<MiddleShape> = fc.record({
  kind: fc.constant('delay' as const),
  bins: optional(fc.integer({ min: 1, max: 5 })),
  kernel,
})

const store: fc.Arbitrary<MiddleShape> = fc.record({
  kind: fc.constant('store' as const),
  initial: optional(perClass(amount)),
  release: optional(reacting, 5),
})

/** Any node between sources and sinks; most are services. */
export const middle: fc.Arbitrary<MiddleShape> = fc.oneof(
  { weight: 7, arbitrary: service },
  { weight: 2, arbitrary: serving },
  { weight: 2, arbitrary: router },
  { weight: 1, arbitrary: delay },
  { weight: 1, arbitrary: store },
)

/** What nodes of a document in the making refer to. */
export interface NodeNames extends SeriesNames {
  readonly features: ReadonlySet<Feature>
  /** Null where a model declares none. */
  readonly classes: readonly string[] | null
  readonly resources: readonly string[]
}

/** A field that takes one value for all classes or a map, and the `mix` that it may need beside it. */
export function perClassField<T>(
  name: string,
  { all, each, mix }: PerClass<T>,
  { names, value, counts }: { names: NodeNames; value: (shape: T) => unknown; counts: boolean },
): Fields {
  const { classes } = names
  if (classes === null || all !== null) {
    const plain = all ?? each.find((shape) => shape !== null)
    if (plain === undefined || plain === null) return {}
    const needsMix = counts && classes !== null && classes.length > 1
    return { [name]: value(plain), ...(needsMix ? { mix: mixOf(mix, classes) } : {}) }
  }
  const given = classes.flatMap((id, c) => (each[c] === null ? [] : [[id, value(each[c]!)] as const]))
  return given.length === 0 ? {} : { [name]: Object.fromEntries(given) }
}

/** The fields of a node, `kind` included; `self` is its id if it may read its own arrivals. */
export function middleFields(shape: MiddleShape, names: NodeNames, self: string | undefined): Fields {
  const { kind } = shape
  const series = (value: Shape): unknown => seriesOf(value, names, self)
  if (kind === 'service') return { kind, ...serviceFields(shape, names, series) }
  if (kind === 'router') return shape.policy === null ? { kind } : { kind, policy: shape.policy }
  if (kind === 'delay') return { kind, ...(shape.bins === null ? { kernel: shape.kernel } : { bins: shape.bins }) }
  const initial =
    shape.initial === null ? {} : perClassField('initial', shape.initial, { names, value: (n) => n, counts: true })
  // Not its own arrivals, which may come from what it gives.
  return { kind, ...initial, ...(shape.release === null ? {} : { release: seriesOf(shape.release, names) }) }
}

type Series = (shape: Shape) => unknown

function serviceFields(shape: ServiceShape, names: NodeNames, series: Series): Fields {
  const { limit, schedule, target, failureRate, initialQueue } = shape
  const given = (name: string, value: Shape | null): Fields => (value === null ? {} : { [name]: series(value) })
  return {
    ...(limit === 'capacity' ? given('capacity', shape.capacity) : {}),
    ...(limit === 'servers' ? given('servers', shape.capacity) : {}),
    ...(limit === 'servers' || shape.timed ? given('serviceTime', shape.minutes) : {}),
    ...given('parallelism', shape.parallelism),
    ...(failureRate === null ? {} : perClassField('failureRate', failureRate, { names, value: series, counts: false })),
    ...retryField(shape, names),
    ...waitingFields(shape, names, series),
    ...(schedule === null ? {} : { schedule }),
    ...(initialQueue === null
      ? {}
      : perClassField('initialQueue', initialQueue, { names, value: (n) => n, counts: true })),
    ...(target === null ? {} : { target: { wait: target } }),
    ...disciplineFields(shape, names),
    ...usesField(shape, names, series),
  }
}

function retryField({ retry }: ServiceShape, { features }: NodeNames): Fields {
  if (retry === null) return {}
  const { budget, ...rest } = retry
  return { retry: budget === undefined || !features.has('budget') ? rest : { ...rest, budget } }
}

function waitingFields(shape: ServiceShape, { features }: NodeNames, series: Series): Fields {
  const { queueLimit, abandoning } = shape
  const limit = queueLimit === null ? {} : { queueLimit: series(queueLimit) }
  const block = features.has('block') && queueLimit !== null && shape.block ? { onFull: 'block' } : {}
  if (abandoning === null || !features.has('abandonment')) return { ...limit, ...block }
  const { by } = abandoning
  return { ...limit, ...block, [by]: series(by === 'patience' ? abandoning.minutes : abandoning.rate) }
}

function disciplineFields(
  { discipline, order, weights, work, block, queueLimit }: ServiceShape,
  names: NodeNames,
): Fields {
  const { features } = names
  const classes = names.classes ?? ['default']
  const map = (values: readonly (number | null)[]): Record<string, number> =>
    Object.fromEntries(classes.flatMap((name, c) => (values[c] === null ? [] : [[name, values[c]!]])))
  const blocks = features.has('block') && block && queueLimit !== null
  const has = discipline !== null && features.has(discipline)
  return {
    ...(work === null || blocks || !features.has('work') ? {} : { work: map(work) }),
    ...(has ? { discipline } : {}),
    ...(has && discipline === 'priority' ? { priority: order.flatMap((c) => classes[c] ?? []) } : {}),
    ...(has && discipline === 'weighted' ? { weights: map(weights) } : {}),
  }
}

function usesField({ uses }: ServiceShape, { features, resources }: NodeNames, series: Series): Fields {
  if (uses === null || !features.has('resources')) return {}
  const used = resources.flatMap((id, i) => (uses[i] === null ? [] : [[id, series(uses[i]!)] as const]))
  return used.length === 0 ? {} : { uses: Object.fromEntries(used) }
}
