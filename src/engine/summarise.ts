import type { BinRange, SeriesKind } from '../base/index.ts'
import { definedValues, percentiles, reduced, weightedPercentiles } from './kernel/index.ts'
import type { SeriesSpec } from './plan/index.ts'
import type { Summary } from './run.ts'

const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const

const PS: readonly number[] = Object.values(PERCENTILES)

const NO_PERCENTILES: Percentiles = { p50: null, p90: null, p95: null, p99: null }

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

/**
 * Reduction of one series over a range of bins (docs/spec/summaries.md): flows have a total, some series have percentiles.
 *
 * @param scratch overwritten: room for twice the bins, for who sums up again and again
 */
export function summarise({ kind, values, weights }: Reducible, range: BinRange, scratch?: Float64Array): Summary {
  const inRange = values.subarray(range.startBin, range.endBin + 1)
  const found = reduced(inRange)
  const total = found === undefined ? null : finite(found.sum)
  return {
    ...(kind === 'flow' ? { total } : {}),
    mean: total === null ? null : finite(total / found!.n),
    min: found?.min ?? null,
    max: found?.max ?? null,
    argmax: found === undefined ? null : range.startBin + found.argmax,
    ...(weights === undefined ? {} : percentilesOf(values, weights, range, scratch)),
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
export function percentilesOf(
  values: Float64Array,
  weights: Float64Array | null,
  range: BinRange,
  scratch?: Float64Array,
): Percentiles {
  const inRange = (column: Float64Array): Float64Array => column.subarray(range.startBin, range.endBin + 1)
  const found =
    weights === null
      ? plainPercentiles(inRange(values), scratch)
      : weightedPercentiles(inRange(values), inRange(weights), PS, scratch)
  if (found === undefined) return NO_PERCENTILES
  const [p50, p90, p95, p99] = found
  return { p50: finite(p50!), p90: finite(p90!), p95: finite(p95!), p99: finite(p99!) }
}

function plainPercentiles(values: Float64Array, scratch?: Float64Array): readonly number[] | undefined {
  const defined = definedValues(values, scratch)
  if (defined.length === 0) return undefined
  const found = [0, 0, 0, 0]
  percentiles(defined, PS, (i, value) => {
    found[i] = value
  })
  return found
}

/** A named series may hold numbers whose sum or difference is beyond all numbers: it has no value then. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
