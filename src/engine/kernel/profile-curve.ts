const HOUR_MS = 3_600_000

/** The time axis of a curve. */
export interface CurveAxis {
  /** Start of bin 0, milliseconds since 1970. */
  readonly startMs: number
  readonly binMs: number
  /** Minutes to add to UTC for local time, as a function of the instant. */
  readonly offsetMinutes: (utcMs: number) => number
  /** Length of the curve, and one local time at which it begins (milliseconds since 1970 as if UTC). */
  readonly periodMs: number
  readonly originMs: number
}

/**
 * Mean of a periodic curve in each bin. The weights stand at the centres of equal parts of the period, with straight
 * lines between, around the end to the beginning. A bin takes the mean of the curve at the centres of its ⌈bin / 1 h⌉
 * equal parts, each by the local clock at its own centre. docs/spec/series.md, Profiles. O(hours), at least O(bins).
 */
export function profileCurve(out: Float64Array, weights: readonly number[], axis: CurveAxis): void {
  const parts = Math.ceil(axis.binMs / HOUR_MS)
  for (let t = 0; t < out.length; t++) {
    let sum = 0
    for (let part = 0; part < parts; part++) {
      const centre = axis.startMs + t * axis.binMs + ((part + 0.5) * axis.binMs) / parts
      sum += curveAt(weights, centre + axis.offsetMinutes(centre) * 60_000, axis)
    }
    out[t] = sum / parts
  }
}

function curveAt(weights: readonly number[], localMs: number, { periodMs, originMs }: CurveAxis): number {
  const count = weights.length
  const since = localMs - originMs
  const place = ((since - Math.floor(since / periodMs) * periodMs) * count) / periodMs - 0.5
  const before = Math.floor(place)
  const from = weights[(before + count) % count]!
  const to = weights[(before + 1) % count]!
  return from + (to - from) * (place - before)
}

/** The weights divided by their mean, which must be above 0. */
export function scaledToMeanOne(weights: readonly number[]): readonly number[] {
  let sum = 0
  for (const weight of weights) sum += weight
  const mean = sum / weights.length
  return weights.map((weight) => weight / mean)
}
