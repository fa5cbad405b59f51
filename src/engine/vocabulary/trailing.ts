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
  let toEnd: Float64Array = new Float64Array(period + 1)
  for (let start = 0; start < values.length; start += period) {
    const size = Math.min(period, values.length - start)
    let sum = 0
    for (let j = 0; j < size; j++) {
      sum += values[start + j]!
      sums[start + j] = toEnd[j + 1]! + sum
    }
    toEnd = sumsToEnd(values.subarray(start, start + size), period)
  }
  return sums
}

/** More than so much beyond, as a part of it, is more than rounding makes. */
const ABOVE = 1e-9

/** Whether a value is above another by more than rounding. */
export function isAbove(value: number, other: number): boolean {
  return value > other * (1 + ABOVE)
}

/** Sums from each value of a block to its last. */
function sumsToEnd(block: Float64Array, period: number): Float64Array {
  const sums = new Float64Array(period + 1)
  for (let j = block.length - 1; j >= 0; j--) sums[j] = sums[j + 1]! + block[j]!
  return sums
}
