import fc from 'fast-check'
import { drawForm, LAWS, type Law } from './draw-forms.ts'
import type { Feature } from './features.ts'

/** A series that a field takes. References are reduced to what the model has when a document is made of it. */
export type Shape =
  | { readonly kind: 'constant'; readonly value: number }
  /** These values again and again. */
  | { readonly kind: 'pattern'; readonly values: readonly number[] }
  /** More when a queue was long. */
  | {
      readonly kind: 'reaction'
      readonly base: number
      readonly factor: number
      readonly to: number
      readonly lag: number
    }
  /** Parts of a named series. */
  | { readonly kind: 'named'; readonly base: number; readonly factor: number; readonly to: number }
  /** What arrives at a source, or at the node itself, in the same bin. */
  | {
      readonly kind: 'arrivals'
      readonly base: number
      readonly factor: number
      readonly of: 'source' | 'self'
      readonly to: number
    }
  /** Drawn by one of {@link LAWS}, around what another shape says; of the stream of the place, or of a named one. */
  | {
      readonly kind: 'draw'
      readonly law: Law
      readonly mean: Shape
      readonly cv: number
      readonly stream: number | null
      readonly sample: 'draw' | 'mean' | null
      readonly round: boolean
    }

/** A value for all classes, parted by weights; or one per class. */
export interface PerClass<T> {
  readonly all: T | null
  readonly each: readonly (T | null)[]
  readonly mix: readonly number[]
}

/** What a document in the making has for series to refer to. */
export interface SeriesNames {
  readonly bins: number
  /** Nodes with a queueDepth. */
  readonly queues: readonly string[]
  readonly sources: readonly string[]
  readonly named: readonly string[]
  readonly features: ReadonlySet<Feature>
}

/** The classes of a model: at most this many. */
export const MOST_CLASSES = 3

/** Items per bin, or items: many whole, some with all their digits, often 0. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((n) => n / 307) },
  { weight: 1, arbitrary: fc.constant(0) },
)

/** A part of a whole, the ends included. */
export const part: fc.Arbitrary<number> = fc.integer({ min: 0, max: 24 }).map((n) => n / 24)

/** A value, or null once in so many times. */
export function optional<T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq })
}

/** A constant or a pattern of such values. */
export function steady(value: fc.Arbitrary<number>): fc.Arbitrary<Shape> {
  return fc.oneof(
    value.map((v): Shape => ({ kind: 'constant', value: v })),
    fc.array(value, { minLength: 1, maxLength: 9 }).map((values): Shape => ({ kind: 'pattern', values })),
  )
}

const base = fc.integer({ min: 0, max: 50 })
const sixteenths = fc.integer({ min: 0, max: 4 }).map((n) => n / 16)

const referring: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant('reaction' as const),
    base,
    factor: sixteenths,
    to: fc.nat(20),
    lag: fc.constantFrom(1, 1, 1, 2, 7),
  }),
  fc.record({ kind: fc.constant('named' as const), base, factor: sixteenths, to: fc.nat(20) }),
  fc.record({
    kind: fc.constant('arrivals' as const),
    base,
    factor: sixteenths,
    of: fc.constantFrom('source' as const, 'self' as const),
    to: fc.nat(20),
  }),
)

const drawing: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constant('draw' as const),
  law: fc.constantFrom(...LAWS),
  mean: fc.oneof(
    { weight: 3, arbitrary: fc.nat(80).map((value): Shape => ({ kind: 'constant', value })) },
    { weight: 1, arbitrary: referring },
  ),
  cv: fc.integer({ min: 0, max: 30 }).map((n) => n / 16),
  stream: optional(fc.nat(3)),
  sample: fc.constantFrom(null, null, 'draw' as const, 'mean' as const),
  round: fc.boolean(),
})

/** A flow or stock: it may also follow other series, or be drawn. */
export const reacting: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 9, arbitrary: steady(amount) },
  { weight: 2, arbitrary: referring },
  { weight: 2, arbitrary: drawing },
)

/** For all classes, or for each or some of them. */
export function perClass<T>(value: fc.Arbitrary<T>): fc.Arbitrary<PerClass<T>> {
  return fc.record({
    all: optional(value),
    each: fc.array(fc.option(value, { freq: 5 }), { minLength: MOST_CLASSES, maxLength: MOST_CLASSES }),
    mix: fc.array(fc.nat(5), { minLength: MOST_CLASSES, maxLength: MOST_CLASSES }),
  })
}

/** A back-off or delay. */
export const kernel: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constantFrom([1], [0.5, 0.5], [0, 1], [0.2, 0.3, 0.5], [0.1, 0, 0, 0.9]),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }).map((weights) => {
    const sum = weights.reduce((total, w) => total + w, 0)
    return sum === 0 ? [1] : weights.map((w) => w / sum)
  }),
)

/** The series of a document; `self` is the node whose arrivals it may read. */
export function seriesOf(shape: Shape, names: SeriesNames, self?: string): unknown {
  if (shape.kind === 'constant') return shape.value
  if (shape.kind === 'pattern') return repeated(shape.values, names.bins)
  if (shape.kind === 'draw') {
    const mean = seriesOf(shape.mean, names, self)
    if (!names.features.has('draws')) return mean
    const stream = shape.stream ?? (names.features.has('place-streams') ? null : 0)
    return drawForm({ ...shape, mean, stream: stream === null ? null : `luck${stream}` })
  }
  const of = (list: readonly string[]): string | undefined => list[shape.to % Math.max(1, list.length)]
  const followed = {
    reaction: () => wrapped(of(names.queues), (id) => `SHIFT(${id}.queueDepth, ${(shape as { lag: number }).lag})`),
    named: () => of(names.named),
    arrivals: () =>
      wrapped((shape as { of: string }).of === 'self' ? self : of(names.sources), (id) => `${id}.arrivals`),
  }[shape.kind]()
  return followed === undefined ? shape.base : `${shape.base} + ${shape.factor} * ${followed}`
}

function wrapped(id: string | undefined, text: (id: string) => string): string | undefined {
  return id === undefined ? undefined : text(id)
}

/** The values again and again, one per bin. */
export function repeated(values: readonly number[], bins: number): number[] {
  return Array.from({ length: bins }, (_, t) => values[t % values.length]!)
}

/** Weights of classes as parts of 1; equal ones where all are 0. */
export function mixOf(weights: readonly number[], classes: readonly string[]): Record<string, number> {
  const mine = classes.map((_, c) => weights[c]!)
  const sum = mine.reduce((total, weight) => total + weight, 0)
  const parts = mine.map((weight) => (sum === 0 ? 1 / mine.length : weight / sum))
  return Object.fromEntries(classes.flatMap((name, c) => (parts[c] === 0 ? [] : [[name, parts[c]!]])))
}
