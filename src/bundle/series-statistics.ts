/** What the index says of a series' values, over all bins; null where no bin is defined or the sum overflows. */
export interface SeriesStatistics {
  /** Number of bins. */
  readonly points: number
  /** Number of bins in which the series is undefined. */
  readonly nulls: number
  readonly min: number | null
  readonly max: number | null
  readonly mean: number | null
  readonly sum: number | null
}

/** Statistics of bins [t0, t1) of a series; the sum is compensated (Neumaier 1974). */
export function seriesStatistics(values: Float64Array, t0 = 0, t1 = values.length): SeriesStatistics {
  let nulls = 0
  let min = Infinity
  let max = -Infinity
  let sum = 0
  let lost = 0
  for (let t = t0; t < t1; t++) {
    const value = values[t]!
    if (!Number.isFinite(value)) {
      nulls++
      continue
    }
    if (value < min) min = value
    if (value > max) max = value
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  const points = t1 - t0
  const defined = points - nulls
  if (defined === 0) return { points, nulls, min: null, max: null, mean: null, sum: null }
  const total = numberOrNull(sum + lost)
  return { points, nulls, min: min + 0, max: max + 0, mean: total === null ? null : total / defined, sum: total }
}

/** The number as JSON shows it: null when it is not finite, 0 for -0. */
export function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null
}
