import { defined } from './defined.ts'
import { exp } from './exp.ts'
import { log } from './log.ts'

/*
 * Functions of one bin. Each kernel writes `out[t]` for every bin t in [t0, t1) and touches nothing else; `out` may be an
 * argument. What is not finite is NaN, and so is every result of a NaN. O(t1 - t0), no allocation.
 */

type Values = Float64Array

/** out = min(a, b) */
export function minimum(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = Math.min(a[t]!, b[t]!)
}

/** out = max(a, b) */
export function maximum(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = Math.max(a[t]!, b[t]!)
}

/** out = min(max(a, low), high): where low > high, high wins */
export function clamp(out: Values, a: Values, low: Values, high: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = Math.min(Math.max(a[t]!, low[t]!), high[t]!)
}

/** out = |a| */
export function absolute(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = Math.abs(a[t]!)
}

/** out = 1 where a > 0, -1 where a < 0, 0 where a is 0 */
export function signs(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    out[t] = x > 0 ? 1 : x < 0 ? -1 : x
  }
}

/** out = square root of a, NaN where a < 0 */
export function squareRoot(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(Math.sqrt(a[t]!))
}

/** out = e ^ a, NaN where it overflows (a > 709.78) */
export function exponential(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(exp(a[t]!))
}

/** out = natural logarithm of a, NaN where a <= 0 */
export function logarithm(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(log(a[t]!))
}
