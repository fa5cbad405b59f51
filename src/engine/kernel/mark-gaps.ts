import type { Rows } from './gather.ts'

/** Set `gaps` to 1 in every bin without a value. */
export function markEmpty(gaps: Uint8Array, values: Float64Array): void {
  for (let t = 0; t < gaps.length; t++) if (Number.isNaN(values[t]!)) gaps[t] = 1
}

/**
 * Set `gaps` to 1 in every bin of which some time is covered by no row with a value, for rows longer than a bin.
 * O(rows + bins).
 */
export function markUncovered(gaps: Uint8Array, { stamps, values }: Rows, ends: Float64Array, binMs: number): void {
  let reached = 0
  for (let i = 0; i < stamps.length; i++) {
    mark(gaps, reached, stamps[i]!, binMs)
    reached = Math.max(reached, Number.isNaN(values[i]!) ? stamps[i]! : ends[i]!)
  }
  mark(gaps, reached, gaps.length * binMs, binMs)
}

function mark(gaps: Uint8Array, from: number, to: number, binMs: number): void {
  if (from < to) gaps.fill(1, Math.floor(from / binMs), Math.ceil(to / binMs))
}

/**
 * Set `gaps` to 1 in every bin that lacks a row, for rows no longer than a bin. Where the next row is more than 1.5
 * steps away, rows are missing, one step after another; such a row belongs whole to the bin in which its stamp would be,
 * so that a bin is never blamed for its neighbour's. O(rows + bins).
 */
export function markMissing(gaps: Uint8Array, { stamps, values }: Rows, step: number, binMs: number): void {
  const end = gaps.length * binMs
  const first = stamps[0] ?? end
  markBins(gaps, 0, first - step, binMs)
  for (let i = 0; i < stamps.length; i++) {
    const stamp = stamps[i]!
    const next = stamps[i + 1] ?? end
    // How many whole steps after the stamp end half a step or more before the next row.
    const missing = Math.ceil((next - stamp) / step - 0.5) - 1
    if (Number.isNaN(values[i]!)) markBins(gaps, stamp, stamp, binMs)
    if (missing > 0) markBins(gaps, stamp + step, stamp + missing * step, binMs)
  }
}

/** From the bin of one instant to the bin of another, both included; what lies outside the window is left out. */
function markBins(gaps: Uint8Array, from: number, to: number, binMs: number): void {
  const last = Math.floor(to / binMs)
  if (last >= 0) gaps.fill(1, Math.max(0, Math.floor(from / binMs)), last + 1)
}
