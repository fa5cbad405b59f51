// What is not finite is undefined: a tiny denominator may take a quotient beyond all numbers. What is undefined is written over
// what was written, which takes half as long as a choice between the two.

/**
 * a / b · scale, undefined where b is not above 0, either is undefined, or the result is beyond all numbers.
 *
 * @param out written in [t0, t1)
 */
export function ratio(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  scale: number,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) {
    const below = b[t]!
    const value = (a[t]! / below) * scale
    out[t] = value
    if (!(below > 0 && value - value === 0)) out[t] = NaN
  }
}

/** 1 − a / b, undefined where b is not above 0. */
export function shortfallRatio(out: Float64Array, a: Float64Array, b: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const below = b[t]!
    out[t] = 1 - a[t]! / below
    if (!(below > 0)) out[t] = NaN
  }
}

/** `a` where `weight` is above 0, undefined elsewhere. */
export function definedWhere(out: Float64Array, a: Float64Array, weight: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    out[t] = a[t]!
    if (!(weight[t]! > 0)) out[t] = NaN
  }
}

/**
 * a · (above / below), the mean of a over items of which each counts for above / below; `a` itself where there are none.
 */
export function meanFactor(
  out: Float64Array,
  a: Float64Array,
  above: Float64Array,
  below: Float64Array,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) out[t] = below[t]! > 0 ? a[t]! * (above[t]! / below[t]!) : a[t]!
}

/** a · b · scale. */
export function scaledProduct(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  scale: number,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) out[t] = a[t]! * b[t]! * scale
}

/** a + b; undefined where either is. */
export function plainSum(out: Float64Array, a: Float64Array, b: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = a[t]! + b[t]!
}

/** What makes a number undefined, and what leaves it as it is, also 0. */
const NOT_WHERE = Float64Array.of(NaN, -0)

/**
 * Minutes until a queue is gone at this bin's rates: queueDepth / (capacity − entries) · Δ, where the difference exceeds
 * 1e-9 of the capacity; undefined elsewhere.
 *
 * @param out        minutes
 * @param queueDepth items at the end of the bin
 * @param capacity   items/bin
 * @param entries    arrivals and retries, items/bin
 */
export function drainTime(
  out: Float64Array,
  c: { readonly queueDepth: Float64Array; readonly capacity: Float64Array; readonly entries: Float64Array },
  binMinutes: number,
  t0: number,
  t1: number,
): void {
  const { queueDepth, capacity, entries } = c
  for (let t = t0; t < t1; t++) {
    const spare = capacity[t]! - entries[t]!
    const value = (queueDepth[t]! / spare) * binMinutes
    // By chance, and a branch would be guessed wrong that often.
    out[t] = value + NOT_WHERE[Number(spare > 1e-9 * capacity[t]!) & Number(value - value === 0)]!
  }
}
