import type { BinRange, SeriesKind } from '../base/index.ts'
import {
  definedValues,
  openBuckets,
  percentiles,
  reduced,
  weightedPercentiles,
  type Buckets,
  type Reduced,
} from './kernel/index.ts'
import type { SeriesSpec } from './plan/index.ts'
import type { Summary } from './run.ts'

const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const

const PS: readonly number[] = Object.values(PERCENTILES)

/** The same as the percentiles of spreads are kept, so that V8 compiles what finds both once. */
const PLAIN_PS = Float64Array.from(PS)

/** Name of a percentile that summaries have. */
export type PercentileName = keyof typeof PERCENTILES

/** The four percentiles of a series. */
export type Percentiles = Readonly<Record<PercentileName, number | null>>

/** One series as reductions see it. */
export interface Reducible {
  readonly kind: SeriesKind
  /** One per bin of the run. */
  readonly values: Float64Array
  /** What each bin counts in percentiles; null: all alike; undefined: its summary has none. */
  readonly weights?: Float64Array | null
}

/** Memory to sum up with, for who sums up again and again: nothing in it lasts. */
export interface SummaryRoom {
  readonly defined: Float64Array
  readonly buckets: Buckets
}

/** Room for summaries of so many bins at most, about so many values in all. */
export function openSummaryRoom(bins: number, values = bins): SummaryRoom {
  return { defined: new Float64Array(bins), buckets: openBuckets(bins, values) }
}

/** Reduction of one series over a range of bins (docs/spec/summaries.md): flows have a total, some series have percentiles. */
export function summarise({ kind, values, weights }: Reducible, range: BinRange, room?: SummaryRoom): Summary {
  const names = summaryNames({ kind, ...(weights === undefined ? {} : { weight: null }) })
  const figures = new Float64Array(names.length)
  const { startBin } = range
  const summed = { kind, values: inRange(values, range), weights: weights && inRange(weights, range), startBin }
  putSummary({ out: figures, at: 0 }, summed, room)
  return summaryAt(figures, 0, names)
}

/** The summary whose numbers stand from a place on, in the order of their names. */
export function summaryAt(figures: Float64Array, at: number, names: readonly (keyof Summary)[]): Summary {
  return Object.fromEntries(names.map((name, i) => [name, finite(figures[at + i]!)])) as unknown as Summary
}

/** A series over a range of bins. */
export interface SummedUp {
  readonly kind: SeriesKind
  /** One per bin of the range. */
  readonly values: Float64Array
  /** As in {@link Reducible}, of the range. */
  readonly weights: Float64Array | null | undefined
  /** The first bin of the range. */
  readonly startBin: number
}

/** Write the numbers of a summary in the order of their names; NaN or infinite is null. */
export function putSummary(
  { out, at }: { readonly out: Float64Array; readonly at: number },
  { kind, values, weights, startBin }: SummedUp,
  room?: SummaryRoom,
): void {
  const found = reduced(values)
  let next = at
  if (kind === 'flow') out[next++] = found === undefined ? NaN : found.sum
  // Without a sum there is no mean.
  out[next++] = found === undefined || !Number.isFinite(found.sum) ? NaN : found.sum / found.n
  out[next++] = found === undefined ? NaN : found.min
  out[next++] = found === undefined ? NaN : found.max
  out[next++] = found === undefined ? NaN : startBin + found.argmax
  if (weights !== undefined) putPercentiles({ out, at: next }, { values, weights, found }, room)
}

/** Which numbers the summary of a series has. */
export function summaryNames({ kind, weight }: Pick<SeriesSpec, 'kind' | 'weight'>): readonly (keyof Summary)[] {
  return [
    ...(kind === 'flow' ? (['total'] as const) : []),
    'mean',
    'min',
    'max',
    'argmax',
    ...(weight === undefined ? [] : (Object.keys(PERCENTILES) as PercentileName[])),
  ]
}

/** The four percentiles of a series over a range of bins: type 7 over its defined bins, or weighted. */
export function percentilesOf(values: Float64Array, weights: Float64Array | null, range: BinRange): Percentiles {
  const out = new Float64Array(PS.length)
  const ranged = inRange(values, range)
  putPercentiles(
    { out, at: 0 },
    { values: ranged, weights: weights && inRange(weights, range), found: reduced(ranged) },
  )
  const [p50, p90, p95, p99] = out
  return { p50: finite(p50!), p90: finite(p90!), p95: finite(p95!), p99: finite(p99!) }
}

interface Counted {
  readonly values: Float64Array
  readonly weights: Float64Array | null
  /** What the values come to. */
  readonly found: Reduced | undefined
}

/** Write the four percentiles; NaN where there are none. */
function putPercentiles(
  { out, at }: { readonly out: Float64Array; readonly at: number },
  { values, weights, found }: Counted,
  { defined, buckets }: SummaryRoom = openSummaryRoom(values.length),
): void {
  out.fill(NaN, at, at + PS.length)
  if (found === undefined) return
  if (weights !== null) {
    const picked = weightedPercentiles(values, weights, PS, buckets, found)
    if (picked !== undefined) out.set(picked, at)
    return
  }
  const counted = found.n === values.length ? values : definedValues(values, defined)
  percentiles(counted, found, PLAIN_PS, { out, at, stride: 1 }, buckets)
}

function inRange(column: Float64Array, { startBin, endBin }: BinRange): Float64Array {
  return column.subarray(startBin, endBin + 1)
}

/** A named series may hold numbers whose sum or difference is beyond all numbers: it has no value then. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
