/*
 * Comparisons of two series, bin by bin: 1 where they hold, 0 where they do not, NaN where an argument is NaN. Each kernel
 * writes `out[t]` for every bin t in [t0, t1) and touches nothing else; `out` may be one of the arguments. O(t1 - t0).
 */

type Values = Float64Array

/** Whether neither is NaN: NaN is the only number that is not equal to itself. */
function both(x: number, y: number): boolean {
  return x === x && y === y
}

/** out = 1 where a < b, else 0 */
export function less(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = both(a[t]!, b[t]!) ? Number(a[t]! < b[t]!) : NaN
}

/** out = 1 where a <= b, else 0 */
export function lessOrEqual(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = both(a[t]!, b[t]!) ? Number(a[t]! <= b[t]!) : NaN
}

/** out = 1 where a > b, else 0 */
export function greater(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = both(a[t]!, b[t]!) ? Number(a[t]! > b[t]!) : NaN
}

/** out = 1 where a >= b, else 0 */
export function greaterOrEqual(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = both(a[t]!, b[t]!) ? Number(a[t]! >= b[t]!) : NaN
}

/** out = 1 where a = b, else 0 */
export function equal(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = both(a[t]!, b[t]!) ? Number(a[t]! === b[t]!) : NaN
}

/** out = 1 where a differs from b, else 0 */
export function notEqual(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = both(a[t]!, b[t]!) ? Number(a[t]! !== b[t]!) : NaN
}
