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

/** What {@link extremes} finds. */
export interface Extremes {
  readonly min: number
  readonly max: number
  /** The first bin with the greatest value. */
  readonly argmax: number
  /** Whether every bin has a value. */
  readonly whole: boolean
}

/** Least and greatest value and the bin of the greatest; undefined when no bin has a value. */
export function extremes(values: Float64Array): Extremes | undefined {
  let min = Infinity
  let max = -Infinity
  let argmax = -1
  let whole = true
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    if (Number.isNaN(value)) whole = false
    if (value < min) min = value
    if (value > max) {
      max = value
      argmax = t
    }
  }
  return argmax < 0 ? undefined : { min, max, argmax, whole }
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
