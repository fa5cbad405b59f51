/** Failed work of a service with classes that waits to be tried again, by class and attempt. */
export interface ClassBackOff {
  /** Items that return in bin t, of what failed attempt `level` (from 0) of the class in earlier bins. */
  returning(cls: number, level: number, t: number): number
  /** Items that enter in bin t after failing attempt `level` of the class; once per bin, class and level. */
  enter(cls: number, level: number, t: number, items: number): void
  /** Items of the class away at the end of bin t, summed afresh: exactly 0 when nothing is. */
  away(cls: number, t: number): number
}

/**
 * Nothing in back-off before bin 0. Every call is O(kernel), `away` O(attempts · kernel).
 *
 * @param levels  attempt levels of each class
 * @param backoff k_j of what failed returns j bins later, j = 1, 2, …
 */
export function createClassBackOff(classes: number, levels: number, backoff: readonly number[]): ClassBackOff {
  const reach = backoff.length
  const away = levels - 1
  const kernel = Float64Array.from(backoff)
  // Part of what entered j bins ago that has not returned at the end of the bin, j = 0, 1, …
  const remaining = Float64Array.from(backoff, (_, j) => backoff.slice(j).reduce((sum, k) => sum + k, 0))
  // What entered in bin t is at its row's start + t % reach.
  const ring = new Float64Array(classes * away * reach)
  const rowOf = (cls: number, level: number): number => (cls * away + level) * reach
  const weighed = (row: number, weights: Float64Array, t: number, since: number): number => {
    let sum = 0
    for (let j = 0; j < reach && j + since <= t; j++) sum += weights[j]! * ring[row + ((t - since - j) % reach)]!
    return sum
  }
  return {
    returning: (cls, level, t) => weighed(rowOf(cls, level), kernel, t, 1),
    enter(cls, level, t, items) {
      ring[rowOf(cls, level) + (t % reach)] = items
    },
    away(cls, t) {
      let sum = 0
      for (let level = 0; level < away; level++) sum += weighed(rowOf(cls, level), remaining, t, 0)
      return sum
    },
  }
}
