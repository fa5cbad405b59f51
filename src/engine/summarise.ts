import type { BinRange, SeriesKind } from '../base/index.ts'
import { compensatedSum, definedValues, extremes, percentile, weightedPercentiles } from './kernel/index.ts'
import type { SeriesSpec } from './plan/index.ts'
import type { Summary } from './run.ts'

const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const

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

/** Reduction of one series over a range of bins (docs/spec/summaries.md): flows have a total, some series have percentiles. */
export function summarise({ kind, values, weights }: Reducible, range: BinRange): Summary {
  const inRange = values.subarray(range.startBin, range.endBin + 1)
  const ends = extremes(inRange)
  const defined = ends?.whole === true ? inRange : definedValues(inRange)
  const total = ends === undefined ? null : finite(compensatedSum(defined))
  return {
    ...(kind === 'flow' ? { total } : {}),
    mean: total === null ? null : finite(total / defined.length),
    min: ends?.min ?? null,
    max: ends?.max ?? null,
    argmax: ends === undefined ? null : range.startBin + ends.argmax,
    ...(weights === undefined ? {} : percentilesOf(values, weights, range)),
  }
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
  const inRange = (column: Float64Array): Float64Array => column.subarray(range.startBin, range.endBin + 1)
  const names = Object.keys(PERCENTILES) as PercentileName[]
  const ps = names.map((name) => PERCENTILES[name])
  const found =
    weights === null
      ? plainPercentiles(inRange(values), ps)
      : weightedPercentiles(inRange(values), inRange(weights), ps)
  return Object.fromEntries(names.map((name, i) => [name, found?.[i] ?? null])) as Percentiles
}

function plainPercentiles(values: Float64Array, ps: readonly number[]): readonly (number | null)[] | undefined {
  const defined = definedValues(values)
  return defined.length === 0 ? undefined : ps.map((p) => finite(percentile(defined, p)))
}

/** A named series may hold numbers whose sum or difference is beyond all numbers: it has no value then. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
