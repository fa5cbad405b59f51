import { addRow, createRowQueue, type RowQueue } from './row-queue.ts'

/** What waits, by bin of entry from the oldest (0) to the newest, each a vector of items. */
export interface BinAmounts {
  /** Components of each vector. */
  readonly width: number
  /** Rows of items · 1 / scale, and last the sum of what entered. */
  readonly bins: RowQueue
  /** What thins all alike. */
  scale: number
}

/** Rounding leaves less than this part of a bin behind. */
const CRUMB = 1e-12
/** Where the running factor is folded into the amounts, far above the smallest double. */
const SMALL = 1e-100

/** Nothing waits. */
export function createBinAmounts(width: number): BinAmounts {
  return { width, bins: createRowQueue(width + 1), scale: 1 }
}

/** How many bins of entry wait. */
export function countBins({ bins }: BinAmounts): number {
  return bins.end - bins.first
}

/** Items that enter in a new bin; where there are none, there is no bin. */
export function pushBin(w: BinAmounts, items: Float64Array): void {
  let sum = 0
  for (let i = 0; i < w.width; i++) sum += items[i]!
  if (!(sum > 0)) return
  const row = addRow(w.bins)
  for (let i = 0; i < w.width; i++) w.bins.rows[row + i] = items[i]! / w.scale
  w.bins.rows[row + w.width] = sum
}

/** Σ items · weight of one bin; without weights, its items. */
export function weighBin(w: BinAmounts, bin: number, weights?: Float64Array): number {
  const row = rowOf(w, bin)
  let sum = 0
  for (let i = 0; i < w.width; i++) sum += w.bins.rows[row + i]! * (weights === undefined ? 1 : weights[i]!)
  return sum * w.scale
}

/** Add `part` of one bin to a vector. */
export function addBin(w: BinAmounts, bin: number, target: Float64Array, part: number): void {
  const row = rowOf(w, bin)
  for (let i = 0; i < w.width; i++) target[i] = target[i]! + w.bins.rows[row + i]! * w.scale * part
}

/** Of one bin this part stays, 0..1. */
export function keepBin(w: BinAmounts, bin: number, kept: number): void {
  const row = rowOf(w, bin)
  for (let i = row; i < row + w.width; i++) w.bins.rows[i] = w.bins.rows[i]! * kept
}

/** Of every bin this part stays, 0..1; 0 leaves no bin. O(1) on average. */
export function thinBins(w: BinAmounts, kept: number): void {
  const { bins } = w
  if (kept > 0) w.scale *= kept
  else bins.first = bins.end
  if (bins.first === bins.end) w.scale = 1
  if (w.scale >= SMALL) return
  for (let bin = 0; bin < countBins(w); bin++) keepBin(w, bin, w.scale)
  w.scale = 1
}

/** The newest bin is gone. */
export function dropNewestBin({ bins }: BinAmounts): void {
  bins.end--
}

/** Where less than 1e-12 of what entered is left of the oldest bins, it joins the next: rounding leaves crumbs. */
export function mergeCrumbs(w: BinAmounts): void {
  const { bins, width } = w
  while (countBins(w) > 1 && weighBin(w, 0) < CRUMB * bins.rows[rowOf(w, 0) + width]!) {
    const row = rowOf(w, 0)
    for (let i = row; i < row + width; i++) bins.rows[i + width + 1] = bins.rows[i + width + 1]! + bins.rows[i]!
    bins.first++
  }
  if (countBins(w) === 1 && weighBin(w, 0) === 0) thinBins(w, 0)
}

function rowOf({ bins }: BinAmounts, bin: number): number {
  return (bins.first + bin) * bins.width
}
