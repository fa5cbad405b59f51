import { defined } from './defined.ts'

/*
 * Series that follow from the number of the bin. Each kernel writes `out[t]` for every bin t in [t0, t1) and touches
 * nothing else. O(t1 - t0), no allocation.
 */

type Values = Float64Array

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** out = t */
export function binNumber(out: Values, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = t
}

/**
 * Hour of the local day, 0 to 23, at the start of each bin.
 *
 * @param localMs local time of bin t as milliseconds since 1970-01-01T00:00 local
 */
export function hourOfDay(out: Values, localMs: (t: number) => number, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const ms = localMs(t)
    out[t] = Math.floor((ms - Math.floor(ms / DAY_MS) * DAY_MS) / HOUR_MS)
  }
}

/**
 * Day of the local week, 0 for Monday to 6 for Sunday, at the start of each bin.
 *
 * @param localMs local time of bin t as milliseconds since 1970-01-01T00:00 local, which was a Thursday
 */
export function dayOfWeek(out: Values, localMs: (t: number) => number, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const day = Math.floor(localMs(t) / DAY_MS) + 3
    out[t] = day - Math.floor(day / 7) * 7
  }
}

/** When a pulse fires: in bins t with (t - phase) mod period = 0. */
export interface PulseTimes {
  /** Bins, whole, >= 1. */
  readonly period: number
  /** Bins, whole. */
  readonly phase: number
}

/** out = amplitude in the bins in which the pulse fires, else 0; NaN where amplitude is NaN */
export function pulse(out: Values, amplitude: Values, { period, phase }: PulseTimes, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const height = amplitude[t]!
    const fires = (t - phase) % period === 0
    out[t] = fires || height !== height ? height : 0
  }
}

/** The bins of a ramp, whole, start <= end. */
export interface RampBins {
  readonly start: number
  readonly end: number
}

/**
 * A straight line between two levels.
 *
 *   out = from                                          t < start
 *   out = from + (to - from) * (t - start) / (end - start)
 *   out = to                                            t >= end
 *
 * NaN where from or to is NaN, before and after the ramp too.
 */
export function ramp(out: Values, from: Values, to: Values, { start, end }: RampBins, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const low = from[t]!
    const high = to[t]!
    if (low !== low || high !== high) out[t] = NaN
    else if (t >= end) out[t] = high
    else if (t < start) out[t] = low
    else out[t] = defined(low + ((high - low) * (t - start)) / (end - start))
  }
}
