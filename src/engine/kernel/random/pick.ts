/** Probabilities added up from the left, the last sum made 1, for {@link pick}. */
export function cumulated(probabilities: readonly number[]): Float64Array {
  let sum = 0
  const sums = Float64Array.from(probabilities, (probability) => (sum += probability))
  // What rounding leaves of 1 goes to the last that can happen.
  const last = probabilities.findLastIndex((probability) => probability > 0)
  return sums.fill(1, last)
}

/** The first place whose sum is above `u`: the inverse of the distribution function. */
export function pick(sums: Float64Array, u: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (sums[middle]! > u) high = middle
    else low = middle + 1
  }
  return low
}
