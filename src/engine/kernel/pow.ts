import { expCorrection } from './exp.ts'
import { log2Parts, upperHalf, type TwoParts } from './log2-parts.ts'
import { timesPowerOfTwo } from './power-of-two.ts'

const LN2 = 6.93147180559945286227e-1
const LN2_HIGH = 6.93147182464599609375e-1
const LN2_LOW = -1.90465429995776804525e-9
/** How far below 1024 the exponent lies from which on the result rounds beyond the greatest double. */
const OVERFLOW_MARGIN = 8.0085662595372944372e-17
/** 2^64: to a greater power every x but 1 overflows or vanishes. */
const LARGEST_EXPONENT = 18_446_744_073_709_551_616

/**
 * x ^ y, with an error below 1 ulp and the same bits on every machine.
 *
 *   1. Logarithm   log2 |x| as the sum of two doubles.
 *   2. Multiply    by y, again as a sum of two.
 *   3. Exponential 2 to that power; the sign is that of x for an odd y.
 *
 * @param x finite, else NaN
 * @param y finite, else NaN
 * @returns 1 for y = 0; NaN for x < 0 and y not whole; ±Infinity when it overflows, Infinity for x = 0 and y < 0
 *
 * Source: fdlibm 5.3, e_pow.c (Sun Microsystems, 1993), with Veltkamp's splitting instead of cut words and without its
 * short series for |y| > 2^31, which loses up to 9 bits.
 */
export function pow(x: number, y: number): number {
  if (x - x !== 0 || y - y !== 0) return NaN
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  if (x === 0) return y > 0 ? 0 : Infinity
  if (x > 0) return y === 0.5 ? Math.sqrt(x) : powerOfPositive(x, y)
  if (Math.floor(y) !== y) return NaN
  return y % 2 === 0 ? powerOfPositive(-x, y) : -powerOfPositive(-x, y)
}

function powerOfPositive(x: number, y: number): number {
  if (x === 1) return 1
  if (Math.abs(y) > LARGEST_EXPONENT) return x > 1 === y > 0 ? Infinity : 0
  return exponentialOfProduct(y, log2Parts(x))
}

/** 2 ^ (y * log), the product taken in two parts. */
function exponentialOfProduct(y: number, log: TwoParts): number {
  const yHigh = upperHalf(y)
  const low = (y - yHigh) * log.high + y * log.low
  const high = yHigh * log.high
  const z = low + high
  if (z >= 1024 && (z > 1024 || low + OVERFLOW_MARGIN > z - high)) return Infinity
  if (z <= -1075 && (z < -1075 || low <= z - high)) return 0
  return exponential(high, low, z)
}

/** 2 ^ (high + low), z being their rounded sum, for -1075 <= z <= 1024. */
function exponential(high: number, low: number, z: number): number {
  const n = Math.trunc(z + (z < 0 ? -0.5 : 0.5))
  const rest = high - n
  const t = upperHalf(low + rest)
  const u = t * LN2_HIGH
  const v = (low - (t - rest)) * LN2 + t * LN2_LOW
  const r = u + v
  const w = v - (r - u)
  const c = expCorrection(r)
  return timesPowerOfTwo(1 - ((r * c) / (c - 2) - (w + r * w) - r), n)
}
