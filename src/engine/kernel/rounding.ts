import { defined } from './defined.ts'

/*
 * Whole numbers and remainders, bin by bin. Each kernel writes `out[t]` for every bin t in [t0, t1) and touches nothing
 * else; `out` may be an argument. NaN gives NaN. O(t1 - t0), no allocation.
 */

type Values = Float64Array

/** out = the greatest whole number that is at most a */
export function floors(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = Math.floor(a[t]!)
}

/** out = the least whole number that is at least a */
export function ceilings(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = Math.ceil(a[t]!)
}

/** out = the whole number nearest to a, halves away from zero */
export function roundHalfAway(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    // Math.round takes halves up, which is away from zero only for positive numbers.
    out[t] = x < 0 ? -Math.round(-x) : Math.round(x)
  }
}

/** out = a - b * floor(a / b), with the sign of b, exact but for its last rounding; NaN where b is 0 */
export function modulo(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const y = b[t]!
    const rest = a[t]! % y
    out[t] = defined(rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest)
  }
}
