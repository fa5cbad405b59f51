/** Less than this part of what there was is no rest, so that rounding gives nobody crumbs. */
const NO_REST = 1e-12

/** What is left after some is taken, of what there was at first; exactly 0 where that is nothing but rounding. */
export function restOf(left: number, taken: number, first: number): number {
  const rest = left - taken
  return rest < NO_REST * first ? 0 : rest
}

/**
 * Divides what there is among wants that exceed it.
 *
 * @param parts     written: what each gets, >= 0, at most its want
 * @param wants     >= 0; their sum is above `available`
 * @param available >= 0
 * @param order     who comes first; read by divisions that have an order
 */
export type Divide = (parts: Float64Array, wants: Float64Array, available: number, order: readonly number[]) => void

/** Everyone gets the same part of what it wants: available · want / Σ wants. */
export function divideProportionally(parts: Float64Array, wants: Float64Array, available: number): void {
  const ratio = available / sumOf(wants)
  for (let i = 0; i < wants.length; i++) parts[i] = wants[i]! * ratio
}

/**
 * Max-min fair: what all get is raised equally until it is used up; who has its want gets no more. O(n log n).
 * Source: Bertsekas and Gallager, Data Networks (1992), section 6.5.2.
 */
export function divideMaxMin(parts: Float64Array, wants: Float64Array, available: number): void {
  const ascending = Array.from(wants.keys()).sort((a, b) => wants[a]! - wants[b]! || a - b)
  let left = available
  ascending.forEach((i, place) => {
    parts[i] = Math.min(wants[i]!, left / (ascending.length - place))
    left -= parts[i]
  })
}

/** In order, each gets its want as long as there is something left. */
export function divideInOrder(
  parts: Float64Array,
  wants: Float64Array,
  available: number,
  order: readonly number[],
): void {
  let left = available
  for (const i of order) {
    parts[i] = Math.min(wants[i]!, left)
    left = restOf(left, parts[i], available)
  }
}

/** Sum from left to right. */
export function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
