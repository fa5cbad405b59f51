import { binaryExponent } from './binary-exponent.ts'
import { powerOfTwo } from './power-of-two.ts'

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
/** Significands from here on (about the square root of 2) are halved, so that they lie around 1. */
const UPPER = 1.4142112731933594
/** Significands between these lie at the ends of the range of f, where f^2 / 2 must be kept apart. */
const SPLIT_FROM = 1.3799991607666016
const SPLIT_TO = 1.4200000762939453
/** Within this distance of 1 three terms of the series are enough: 2^-20. */
const NEAR = 9.5367431640625e-7

/** Coefficients of log(1 + f) = f - s (f - R(s^2)), s = f / (2 + f), on |f| <= sqrt 2 - 1. */
const L1 = 6.66666666666673513e-1
const L2 = 3.999999999940941908e-1
const L3 = 2.857142874366239149e-1
const L4 = 2.222219843214978396e-1
const L5 = 1.818357216161805012e-1
const L6 = 1.531383769920937332e-1
const L7 = 1.479819860511658591e-1

/**
 * Natural logarithm, with an error below 1 ulp and the same bits on every machine.
 *
 *   1. Reduce      x = 2^k (1 + f), 1 + f between sqrt 2 / 2 and sqrt 2.
 *   2. Approximate log(1 + f) by a polynomial in s = f / (2 + f).
 *   3. Add         k ln 2, in two parts.
 *
 * @param x any number
 * @returns -Infinity for 0, NaN below 0 and for NaN, Infinity for Infinity
 *
 * Source: fdlibm 5.3, e_log.c (Sun Microsystems, 1993).
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  const exponent = binaryExponent(x)
  const significand = x / powerOfTwo(exponent)
  if (significand < UPPER) return logOfSum(significand - 1, exponent, significand >= SPLIT_FROM)
  return logOfSum(significand / 2 - 1, exponent + 1, significand < SPLIT_TO)
}

/** log(1 + f) + k ln 2; `split` keeps f^2 / 2 apart so that the error stays below 1 ulp. */
function logOfSum(f: number, k: number, split: boolean): number {
  if (Math.abs(f) < NEAR) return joined(f, f * f * (0.5 - 0.33333333333333333 * f), k)
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6))
  if (!split) return joined(f, s * (f - r), k)
  const half = 0.5 * f * f
  const tail = s * (half + r)
  return k === 0 ? f - (half - tail) : k * LN2_HIGH - (half - (tail + k * LN2_LOW) - f)
}

/** f - r + k ln 2, the small parts first. */
function joined(f: number, r: number, k: number): number {
  return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f)
}
