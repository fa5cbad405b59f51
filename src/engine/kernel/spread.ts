import type { Rows } from './gather.ts'

/**
 * Where the time that each row covers ends, in milliseconds since the window's start: at the next stamp, at most 1.5
 * steps after its own; one step after the last stamp.
 */
export function coverEnds(stamps: Float64Array, step: number): Float64Array {
  return stamps.map((stamp, i) => (i + 1 < stamps.length ? Math.min(stamps[i + 1]!, stamp + 1.5 * step) : stamp + step))
}

/** Each row spread evenly over what it covers; NaN in bins that no row reaches. O(rows + bins). */
export function spreadSum(out: Float64Array, rows: Rows, ends: Float64Array, binMs: number): void {
  const cover = { rows, ends, binMs, before: 0 }
  spread(out, cover, (held, row, part) => held + (rows.values[row]! * part) / (ends[row]! - rows.stamps[row]!))
}

/** Each row held over what it covers: the mean over the covered time of the bin; NaN in bins that no row reaches. */
export function holdMean(out: Float64Array, rows: Rows, ends: Float64Array, binMs: number): void {
  const covered = new Float64Array(out.length)
  spread(out, { rows, ends, binMs, before: 0 }, (held, row, part, bin) => {
    covered[bin]! += part
    return held + rows.values[row]! * part
  })
  for (let t = 0; t < out.length; t++) out[t] = out[t]! / covered[t]!
}

/** Each row held over what it covers: the last one that reaches into the bin; NaN in bins that no row reaches. */
export function holdLast(out: Float64Array, rows: Rows, ends: Float64Array, binMs: number): void {
  spread(out, { rows, ends, binMs, before: 0 }, (_held, row) => rows.values[row]!)
}

/** Each row held over what it covers: the greatest that reaches into the bin; NaN in bins that no row reaches. */
export function holdMax(out: Float64Array, rows: Rows, ends: Float64Array, binMs: number): void {
  spread(out, { rows, ends, binMs, before: -Infinity }, (held, row) => Math.max(held, rows.values[row]!))
}

interface Cover {
  readonly rows: Rows
  readonly ends: Float64Array
  readonly binMs: number
  /** What a bin holds before the first row reaches it. */
  readonly before: number
}

/** Join every row to the bins it covers, in order of time; `part` is how many milliseconds of the bin. */
function spread(
  out: Float64Array,
  { rows: { stamps, values }, ends, binMs, before }: Cover,
  join: (held: number, row: number, part: number, bin: number) => number,
): void {
  out.fill(NaN)
  for (let i = 0; i < stamps.length; i++) {
    if (Number.isNaN(values[i]!)) continue
    const from = stamps[i]!
    const to = ends[i]!
    const last = Math.min(out.length, Math.ceil(to / binMs))
    for (let t = Math.max(0, Math.floor(from / binMs)); t < last; t++) {
      const part = Math.min(to, (t + 1) * binMs) - Math.max(from, t * binMs)
      out[t] = join(Number.isNaN(out[t]!) ? before : out[t]!, i, part, t)
    }
  }
}
