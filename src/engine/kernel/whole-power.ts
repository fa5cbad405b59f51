/** Up to this magnitude a whole power is a repeated multiplication (docs/spec/formulas.md). */
export const LARGEST_WHOLE_POWER = 64

/**
 * x to a whole power, by multiplication from left to right; a negative power is 1 / the positive one.
 *
 * @param x any number; NaN gives NaN, also to the power 0
 * @param n whole, at most {@link LARGEST_WHOLE_POWER} in magnitude
 * @returns 1 for n = 0; ±Infinity when it overflows, or for x = 0 and n < 0
 */
export function wholePower(x: number, n: number): number {
  if (n === 0) return x === x ? 1 : NaN
  const factors = Math.abs(n)
  let product = x
  for (let i = 1; i < factors; i++) product *= x
  return n < 0 ? 1 / product : product
}
