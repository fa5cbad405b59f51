import { binaryExponent } from './binary-exponent.ts'
import { powerOfTwo } from './power-of-two.ts'

/** A number as the sum of two doubles; `high` has 26 significant bits, so that its product with such a number is exact. */
export interface TwoParts {
  readonly high: number
  readonly low: number
}

/** Coefficients of 3/2 (log(m) - 2 s - 2/3 s^3), s = (m - 1) / (m + 1). */
const L1 = 5.99999999999994648725e-1
const L2 = 4.28571428578550184252e-1
const L3 = 3.33333329818377432918e-1
const L4 = 2.72728123808534006489e-1
const L5 = 2.30660745775561754067e-1
const L6 = 2.06975017800338417784e-1

/** log2(1.5), upper and lower part. */
const LOG2_BASE_HIGH = 5.84962487220764160156e-1
const LOG2_BASE_LOW = 1.35003920212974897128e-8

/** 2 / (3 ln 2), and its upper and lower part. */
const SCALE = 9.61796693925975554329e-1
const SCALE_HIGH = 9.61796700954437255859e-1
const SCALE_LOW = -7.02846165095275826516e-9

const ROOT_OF_3_HALVES = 1.224744871391589
const ROOT_OF_3 = 1.7320508075688772

/**
 * log2 x in two parts, with a relative error of about 2^-68.
 *
 *   1. Reduce      x = 2^n m; m lies around base = 1, or base = 1.5 from sqrt(3/2) to sqrt 3.
 *   2. Quotient    s = (m - base) / (m + base), in two parts.
 *   3. Series      log2 m = log2 base + 2 / (3 ln 2) * s (3 + s^2 + r).
 *
 * @param x > 0, finite
 *
 * Source: fdlibm 5.3, e_pow.c (Sun Microsystems, 1993).
 */
export function log2Parts(x: number): TwoParts {
  const exponent = binaryExponent(x)
  const significand = x / powerOfTwo(exponent)
  if (significand < ROOT_OF_3_HALVES) return log2Around(1, significand, exponent)
  if (significand < ROOT_OF_3) return log2Around(1.5, significand, exponent)
  return log2Around(1, significand / 2, exponent + 1)
}

function log2Around(base: number, m: number, n: number): TwoParts {
  const u = m - base
  const v = 1 / (m + base)
  const s = u * v
  const sHigh = upperHalf(s)
  const sumHigh = upperHalf(m + base)
  const sumLow = m - (sumHigh - base)
  const sLow = v * (u - sHigh * sumHigh - sHigh * sumLow)

  const square = s * s
  const series = L1 + square * (L2 + square * (L3 + square * (L4 + square * (L5 + square * L6))))
  const r = square * square * series + sLow * (sHigh + s)
  const squareHigh = sHigh * sHigh
  const qHigh = upperHalf(3 + squareHigh + r)
  const qLow = r - (qHigh - 3 - squareHigh)
  const a = sHigh * qHigh
  const b = sLow * qHigh + qLow * s
  const pHigh = upperHalf(a + b)
  const pLow = b - (pHigh - a)
  const zHigh = SCALE_HIGH * pHigh
  const zLow = SCALE_LOW * pHigh + pLow * SCALE + (base === 1 ? 0 : LOG2_BASE_LOW)
  const baseHigh = base === 1 ? 0 : LOG2_BASE_HIGH
  const high = upperHalf(zHigh + zLow + baseHigh + n)
  return { high, low: zLow - (high - n - baseHigh - zHigh) }
}

/**
 * `x` rounded to 26 significant bits, so that the rest has at most 26 too and products of halves are exact.
 *
 * @param x at most 1e300 in magnitude
 *
 * Source: Veltkamp's splitting, in Dekker, A floating-point technique for extending the available precision (1971).
 */
export function upperHalf(x: number): number {
  const spread = 134_217_729 * x
  return spread - (spread - x)
}
