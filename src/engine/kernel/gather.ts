/** Rows of recorded data on the time axis of a window. */
export interface Rows {
  /** Milliseconds since the window's start, in order; equal ones are allowed. */
  readonly stamps: Float64Array
  /** One value per stamp; NaN where the row has none. */
  readonly values: Float64Array
}

/** Sum of the rows of each bin; NaN where there is none. A row belongs whole to the bin of its stamp. O(rows + bins). */
export function gatherSum(out: Float64Array, rows: Rows, binMs: number): void {
  gather(out, rows, binMs, (held, value) => held + value)
}

/** Last row of each bin; NaN where there is none. */
export function gatherLast(out: Float64Array, rows: Rows, binMs: number): void {
  gather(out, rows, binMs, (_held, value) => value)
}

/** Greatest row of each bin; NaN where there is none. */
export function gatherMax(out: Float64Array, rows: Rows, binMs: number): void {
  gather(out, rows, binMs, (held, value) => Math.max(held, value))
}

/** Mean of the rows of each bin, each counting alike; NaN where there is none. */
export function gatherMean(out: Float64Array, rows: Rows, binMs: number): void {
  const count = new Float64Array(out.length)
  gather(out, rows, binMs, (held, value, bin) => {
    count[bin]!++
    return held + value
  })
  // The first row of a bin joins nothing, so it is not among those counted.
  for (let t = 0; t < out.length; t++) out[t] = out[t]! / (count[t]! + 1)
}

/** How many rows each bin has, with a value or without. */
export function gatherCount(out: Float64Array, rows: Rows, binMs: number): void {
  out.fill(0)
  for (const stamp of rows.stamps) {
    const bin = Math.floor(stamp / binMs)
    if (bin >= 0 && bin < out.length) out[bin]!++
  }
}

function gather(
  out: Float64Array,
  { stamps, values }: Rows,
  binMs: number,
  join: (held: number, value: number, bin: number) => number,
): void {
  out.fill(NaN)
  for (let i = 0; i < stamps.length; i++) {
    const value = values[i]!
    const bin = Math.floor(stamps[i]! / binMs)
    if (Number.isNaN(value) || bin < 0 || bin >= out.length) continue
    out[bin] = Number.isNaN(out[bin]!) ? value : join(out[bin]!, value, bin)
  }
}
