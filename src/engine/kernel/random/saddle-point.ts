import { log } from '../log.ts'

/** log(2 pi) / 2, of Stirling's formula. */
export const HALF_LOG_TWO_PI = 0.918938533204672741780329736406

/** log(n!) less Stirling's formula, for n from 0 (unused) to 15. */
const STIRLING_ERRORS = [
  0, 0.0810614667953272582196702, 0.0413406959554092940938221, 0.02767792568499833914878929,
  0.02079067210376509311152277, 0.01664469118982119216319487, 0.01387612882307074799874573,
  0.01189670994589177009505572, 0.010411265261972096497478567, 0.009255462182712732917728637,
  0.008330563433362871256469318, 0.007573675487951840794972024, 0.006942840107209529865664152,
  0.006408994188004207068439631, 0.005951370112758847735624416, 0.00555473355196280137103869,
]

/**
 * log(n!) less log(sqrt(2 pi n) (n / e)^n), to the last few bits.
 *
 * @param n whole, at least 1
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 2 (`stirlerr`).
 */
export function stirlingError(n: number): number {
  if (n <= 15) return STIRLING_ERRORS[n]!
  const r = 1 / n
  const s = r * r
  return r * (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188))))
}

/**
 * x log(x / m) + m - x: how far a count lies from its mean, without loss where they are close.
 *
 * @param x at least 0
 * @param m more than 0
 *
 * Source: Loader (2000), section 2 (`bd0`).
 */
export function deviance(x: number, m: number): number {
  const difference = x - m
  if (Math.abs(difference) >= 0.1 * (x + m)) return x === 0 ? m : x * log(x / m) + m - x
  const v = difference / (x + m)
  const s = v * v
  // The artanh series of v: as many terms as tell where its square is at most .01.
  const far = 1 / 11 + s * (1 / 13 + s * (1 / 15 + s * (1 / 17 + s / 19)))
  const series = 1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * far)))
  return difference * v + 2 * x * v * s * series
}
