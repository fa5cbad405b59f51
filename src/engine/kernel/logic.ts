/*
 * Truth and choice, bin by bin. What is not 0 is true; results are 1 or 0. Each kernel writes `out[t]` for every bin t in
 * [t0, t1) and touches nothing else; `out` may be one of the arguments. O(t1 - t0), no allocation.
 */

type Values = Float64Array

/** out = 1 where a and b are true, else 0; NaN where either is NaN, also beside a 0 */
export function conjunction(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    const y = b[t]!
    out[t] = x === x && y === y ? Number(x !== 0 && y !== 0) : NaN
  }
}

/** out = 1 where a or b is true, else 0; NaN where either is NaN, also beside a 1 */
export function disjunction(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    const y = b[t]!
    out[t] = x === x && y === y ? Number(x !== 0 || y !== 0) : NaN
  }
}

/** out = 1 where a is 0, 0 where it is true, NaN where it is NaN */
export function negation(out: Values, a: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    out[t] = x === x ? Number(x === 0) : NaN
  }
}

/** out = a where condition is true, b where it is 0, NaN where it is NaN; the value not chosen may be NaN */
export function choose(out: Values, condition: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = condition[t]!
    out[t] = x === x ? (x === 0 ? b[t]! : a[t]!) : NaN
  }
}

/** out = a where it is defined, b where a is NaN */
export function orElse(out: Values, a: Values, b: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const x = a[t]!
    out[t] = x === x ? x : b[t]!
  }
}
