import { quickselect, sum } from 'simple-statistics'

/** The values that are defined, in order of bins; a copy. */
export function definedValues(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length)
  let n = 0
  for (const value of values) if (!Number.isNaN(value)) kept[n++] = value
  return kept.subarray(0, n)
}

/** Compensated sum (Kahan-Babuska); 0 of nothing. */
export function compensatedSum(values: Float64Array): number {
  return sum(values as unknown as number[])
}

/** Least and greatest value and the bin of the greatest (the first such); undefined when no bin has a value. */
export function extremes(
  values: Float64Array,
): { readonly min: number; readonly max: number; readonly argmax: number } | undefined {
  let min = Infinity
  let max = -Infinity
  let argmax = -1
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    if (value < min) min = value
    if (value > max) {
      max = value
      argmax = t
    }
  }
  return argmax < 0 ? undefined : { min, max, argmax }
}

/**
 * Percentile of type 7 (linear between order statistics; the default of R and NumPy), by selection.
 *
 * @param values defined values, at least one; rearranged
 * @param p      0..1
 */
export function percentile(values: Float64Array, p: number): number {
  if (values.length === 0) throw new RangeError('percentile requires at least one value')
  const position = (values.length - 1) * p
  const low = Math.floor(position)
  quickselect(values as unknown as number[], low)
  const below = values[low]!
  if (low === position) return below
  let above = Infinity
  for (let i = low + 1; i < values.length; i++) above = Math.min(above, values[i]!)
  return below + (position - low) * (above - below)
}

/**
 * Weighted percentiles: in order of value, then bin, the first value whose running weight reaches p of the total.
 *
 * @param values  undefined where NaN
 * @param weights >= 0, by bin
 * @param ps      ascending, 0..1
 * @returns one per p; undefined when no defined value has a weight
 */
export function weightedPercentiles(
  values: Float64Array,
  weights: Float64Array,
  ps: readonly number[],
): readonly number[] | undefined {
  const bins = Array.from(values.keys()).filter((t) => !Number.isNaN(values[t]!) && weights[t]! > 0)
  if (bins.length === 0) return undefined
  bins.sort((a, b) => values[a]! - values[b]! || a - b)
  const total = compensatedSum(Float64Array.from(bins, (t) => weights[t]!))
  let running = 0
  let next = 0
  const found: number[] = []
  for (const t of bins) {
    running += weights[t]!
    while (next < ps.length && running >= ps[next]! * total) {
      found.push(values[t]!)
      next++
    }
  }
  // Rounding may leave the last running weight a hair below the total.
  while (found.length < ps.length) found.push(values[bins.at(-1)!]!)
  return found
}
