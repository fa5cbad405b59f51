import { timesPowerOfTwo } from './power-of-two.ts'

const OVERFLOW = 7.09782712893383973096e2
const UNDERFLOW = -7.4513321910194110842e2
const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const INVERSE_LN2 = 1.442695040888963387
const HALF_LN2 = 0.34657359027997264
/** 2^-28: below it 1 + x is e^x to the last bit. */
const TINY = 3.725290298461914e-9

/**
 * e ^ x, with an error below 1 ulp and the same bits on every machine.
 *
 *   1. Reduce      x = k ln 2 + r, |r| <= ln 2 / 2, r kept as high - low.
 *   2. Approximate e^r = 1 + r + r c / (2 - c) with c = {@link expCorrection}(r).
 *   3. Scale       by 2^k.
 *
 * @param x any number; NaN gives NaN
 * @returns Infinity above 709.78, 0 below -745.13
 *
 * Source: fdlibm 5.3, e_exp.c (Sun Microsystems, 1993).
 */
export function exp(x: number): number {
  if (!(x <= OVERFLOW)) return x > 0 ? Infinity : NaN
  if (x < UNDERFLOW) return 0
  const size = Math.abs(x)
  if (size < TINY) return 1 + x
  if (size <= HALF_LN2) {
    const c = expCorrection(x)
    return 1 - ((x * c) / (c - 2) - x)
  }
  // Step 2 gives the upper neighbour of e.
  if (x === 1) return 2.718281828459045
  const k = Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5))
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const c = expCorrection(r)
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k)
}

/**
 * c = r - r^2 (P1 + r^2 (P2 + …)), of which e^r = 1 + r + r c / (2 - c) to 2^-59.
 *
 * @param r at most ln 2 / 2 in magnitude
 */
export function expCorrection(r: number): number {
  const t = r * r
  return r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
}

const P1 = 1.66666666666666019037e-1
const P2 = -2.77777777770155933842e-3
const P3 = 6.61375632143793436117e-5
const P4 = -1.6533902205465251539e-6
const P5 = 4.13813679705723846039e-8
