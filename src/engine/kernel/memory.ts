import { defined } from './defined.ts'

/*
 * Functions of several bins. Each kernel writes `out[t]` for every bin t in [t0, t1), in order of time: [0, k) and then
 * [k, n) gives the same bits as [0, n). What one bin hands to the next stands in `carry`, one number that the caller
 * makes for each evaluation. What is not finite is NaN.
 */

type Values = Float64Array

/** out = x[t - bins], and initial[t] where t < bins. Reads x before t only. */
export function shift(out: Values, x: Values, initial: Values, bins: number, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = t < bins ? initial[t]! : x[t - bins]!
}

/** out = x[t] - x[t - 1], and x[0] in bin 0 */
export function difference(out: Values, x: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = defined(t === 0 ? x[0]! : x[t]! - x[t - 1]!)
}

/**
 * Weighted sum of this bin and those before.
 *
 *   out = sum over j = 0, 1, … (left to right) of parts[j] * x[t - j],   nothing before bin 0
 *
 * A part of 0 reads nothing, so that a NaN under it does not count and parts[0] = 0 never reads x[t]. O(parts) per bin.
 */
export function convolve(out: Values, x: Values, parts: readonly number[], t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const reach = Math.min(parts.length, t + 1)
    let sum = 0
    for (let j = 0; j < reach; j++) {
      const part = parts[j]!
      if (part !== 0) sum += part * x[t - j]!
    }
    out[t] = defined(sum)
  }
}

/** out = mean of the last `bins` values (>= 1) or of those there are, oldest first, summed afresh. O(bins) per bin. */
export function movingMean(out: Values, x: Values, bins: number, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const first = Math.max(0, t - bins + 1)
    let sum = 0
    for (let i = first; i <= t; i++) sum += x[i]!
    out[t] = defined(sum / (t - first + 1))
  }
}

/** out = out[t - 1] + x[t], from 0; NaN from the first NaN on. `carry` starts as 0. */
export function runningSum(out: Values, x: Values, carry: Values, t0: number, t1: number): void {
  let sum = carry[0]!
  for (let t = t0; t < t1; t++) {
    sum = defined(sum + x[t]!)
    out[t] = sum
  }
  carry[0] = sum
}

/**
 * Exponential smoothing.
 *
 *   out = y + alpha * (x[t] - y),   y = out[t - 1], in bin 0 initial[0]
 *
 * With initial = x it starts at x[0]. NaN from the first NaN on. `carry` need not be set.
 */
export function smooth(
  out: Values,
  x: Values,
  initial: Values,
  alpha: number,
  carry: Values,
  t0: number,
  t1: number,
): void {
  let y = t0 === 0 ? initial[0]! : carry[0]!
  for (let t = t0; t < t1; t++) {
    y = defined(y + alpha * (x[t]! - y))
    out[t] = y
  }
  carry[0] = y
}

/**
 * out = x at the last bin (this one included) in which `when` was true, 0 before the first.
 *
 * NaN in a bin in which `when` is NaN; what is held stays held. `carry` starts as 0.
 */
export function hold(out: Values, x: Values, when: Values, carry: Values, t0: number, t1: number): void {
  let held = carry[0]!
  for (let t = t0; t < t1; t++) {
    const now = when[t]!
    if (now === now && now !== 0) held = x[t]!
    out[t] = now === now ? held : NaN
  }
  carry[0] = held
}
