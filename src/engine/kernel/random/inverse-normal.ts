import { log } from '../log.ts'

/** Beyond this distance from 1/2 the tails have approximations of their own. */
const MIDDLE = 0.425
const FAR = 5
/** Stands for 0, which a uniform draw may be: half of the smallest other one. */
const LEAST = 1 / 18_014_398_509_481_984

/**
 * The standard normal quantile of `u`, with a relative error of about 1e-16; it never falls as `u` grows.
 *
 * @param u from 0 to less than 1; 0 stands for 2^-54
 *
 * Source: Wichura (1988), Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37, 477-484.
 */
export function inverseNormal(u: number): number {
  const q = u - 0.5
  if (Math.abs(q) <= MIDDLE) {
    return q * middle(0.180625 - q * q)
  }
  const r = Math.sqrt(-log(q < 0 ? Math.max(u, LEAST) : 1 - u))
  const size = r <= FAR ? nearTail(r - 1.6) : farTail(r - FAR)
  return q < 0 ? -size : size
}

/** Quantile by distance from 1/2, over .180625 less the square of that distance. */
function middle(r: number): number {
  const over =
    ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) *
      r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
    3.387132872796366608
  const under =
    ((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) *
      r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
    1
  return over / under
}

/** Size of the quantile in the near tail. */
function nearTail(r: number): number {
  const over =
    ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734
  const under =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1
  return over / under
}

/** Size of the quantile in the far tail. */
function farTail(r: number): number {
  const over =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772
  const under =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
    1
  return over / under
}
