/** 2^k for k from -1074 to 1023, at index k + 1074. */
const POWERS = powersOfTwo()

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1074 + 1024)
  let power = Number.MIN_VALUE
  for (let i = 0; i < powers.length; i++, power *= 2) powers[i] = power
  return powers
}

/**
 * 2^k, exact.
 *
 * @param k whole, -1074 to 1023
 */
export function powerOfTwo(k: number): number {
  return POWERS[k + 1074]!
}

/**
 * x * 2^k with one rounding, also where the result is subnormal.
 *
 * @param x finite, between 0.5 and 2 in magnitude
 * @param k whole, -1100 to 1024
 * @returns ±Infinity when it overflows
 */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k > 1023) return x * 2 * powerOfTwo(k - 1)
  if (k < -1021) return x * powerOfTwo(k + 1000) * powerOfTwo(-1000)
  return x * powerOfTwo(k)
}
