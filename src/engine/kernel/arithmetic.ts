import { defined } from './defined.ts'
import { wholePower, LARGEST_WHOLE_POWER } from './whole-power.ts'
import { pow } from './pow.ts'

/*
 * Arithmetic of two series, bin by bin. Each kernel writes `out[t]` for every bin t in [t0, t1) and touches nothing else;
 * `out` may be one of the arguments. What is not finite is NaN, and so is every result of a NaN. O(t1 - t0), no allocation.
 */

type Values = Float64Array

/** out = a + b */
export function add(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(a[t]! + b[t]!)
}

/** out = a - b */
export function subtract(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(a[t]! - b[t]!)
}

/** out = a * b */
export function multiply(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(a[t]! * b[t]!)
}

/** out = a / b, NaN where b is 0 */
export function divide(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(a[t]! / b[t]!)
}

/** out = -a */
export function negate(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(0 - a[t]!)
}

/**
 * out = a ^ b
 *
 * A whole b of at most 64 in magnitude multiplies from left to right (negative: 1 / the product, and only that result
 * counts; 0 ^ 0 is 1); any other b goes through logarithms. NaN where a is negative and b is not whole, or a is 0 and b
 * is negative.
 */
export function power(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    const y = b[t]!
    const whole = Math.abs(y) <= LARGEST_WHOLE_POWER && Math.floor(y) === y
    out[t] = defined(whole ? wholePower(x, y) : pow(x, y))
  }
}
