const PI = 3.141592653589793

/** Where Newton's method starts: the 97.5th percentile of the normal distribution, rounded down. */
const BELOW_ALL = 1.9599

/**
 * The number t that a variable of Student's distribution stays within, from -t to t, with probability 0.95: its 97.5th
 * percentile.
 *
 * The probability is a finite sum, exact up to rounding, and concave in t > 0: Newton's method from below rises to its
 * root and never passes it.
 *
 * @param df degrees of freedom, a whole number from 1
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 */
export function studentT975(df: number): number {
  if (!(df >= 1 && df % 1 === 0)) throw new RangeError('studentT975 requires a whole number of degrees from 1')
  const slopeAtZero = within(df, 0).slope
  let t = BELOW_ALL
  for (;;) {
    const { probability, power } = within(df, t)
    const next = t + (0.95 - probability) / (slopeAtZero * power)
    // Once rounding is all that is left, it no longer rises.
    if (!(next > t)) return t
    t = next
  }
}

/**
 * P(|T| <= t); its slope in t where t is 0; and the part of that slope that is left at t, (1 + t² / df)^-((df + 1) / 2).
 */
function within(df: number, t: number): { probability: number; slope: number; power: number } {
  const hypotenuse = Math.sqrt(df + t * t)
  const sine = t / hypotenuse
  const cosine = Math.sqrt(df) / hypotenuse
  const odd = df % 2
  // Even: 1 + 1/2 cos² + (1 3)/(2 4) cos⁴ + …; odd: cos + 2/3 cos³ + (2 4)/(3 5) cos⁵ + …, to the power df - 2.
  let term = odd === 1 ? cosine : 1
  let sum = 0
  for (let power = odd; power <= df - 2; power += 2) {
    sum += term
    term *= ((power + 1) / (power + 2)) * cosine * cosine
  }
  const probability = odd === 1 ? (2 / PI) * (arcTangent(t / Math.sqrt(df)) + sine * sum) : sine * sum
  const slope = (odd === 1 ? (2 / PI) * (1 + sum) : sum) / Math.sqrt(df)
  return { probability, slope, power: wholePowerOf(cosine, df + 1) }
}

/** By repeated squaring. */
function wholePowerOf(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square
    square *= square
  }
  return result
}

/** arctan x of x >= 0: halved four times, then by its series, whose terms soon vanish. */
function arcTangent(x: number): number {
  let half = x
  for (let i = 0; i < 4; i++) half /= 1 + Math.sqrt(1 + half * half)
  const square = half * half
  let sum = 0
  for (let n = 25; n >= 1; n -= 2) sum = 1 / n - square * sum
  return 16 * half * sum
}
