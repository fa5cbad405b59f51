/**
 * Sums over the last `bins` bins up to each bin; before a whole period has passed, over those there are.
 *
 * A period spans at most two blocks of its own length: the end of one and the beginning of the next are summed once each,
 * so that a bin costs the same however long the period is, and nothing is ever taken away again.
 *
 *   | . . . a a | b b b . . |     a: sums to the end of a block · b: sums from the beginning of the next
 */
export function trailingSums(values: Float64Array, bins: number): Float64Array {
  const period = Math.min(bins, values.length)
  if (period <= 1) return values
  const sums = new Float64Array(values.length)
  // Sums from each place of the block before to its last; one more of nothing.
  const toEnd = new Float64Array(period + 1)
  for (let start = 0; start < values.length; start += period) {
    const end = Math.min(start + period, values.length)
    let sum = 0
    for (let t = start; t < end; t++) {
      sum += values[t]!
      sums[t] = toEnd[t - start + 1]! + sum
    }
    for (let t = end - 1; t >= start; t--) toEnd[t - start] = toEnd[t - start + 1]! + values[t]!
  }
  return sums
}

/** More than so much beyond, as a part of it, is more than rounding makes. */
const ABOVE = 1e-9

/** Whether a value is above another by more than rounding. */
export function isAbove(value: number, other: number): boolean {
  return value > other * (1 + ABOVE)
}
