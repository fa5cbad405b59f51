import {
  addBin,
  countBins,
  createBinAmounts,
  dropNewestBin,
  keepBin,
  mergeCrumbs,
  pushBin,
  thinBins,
  weighBin,
  type BinAmounts,
} from './bin-amounts.ts'
import type { Discipline } from './discipline.ts'
import { restOf } from './divide.ts'
import { FITS } from './service.ts'

/**
 * First in, first out over all classes: what waits is kept by the bin in which it entered, and the oldest bin is
 * attempted first. Within one bin all classes and attempts go in proportion. The newest bin is rejected first.
 *
 * Memory grows with the bins of entry that wait. O(classes · attempts) per bin on average; while attempts are held back
 * by a factor, the bins of entry that the capacity covers are looked at again.
 *
 * @param work   units of work that one item takes, by class, > 0
 * @param levels attempt levels of each class
 *
 * Source: docs/spec/service.md (Disciplines).
 */
export function entryBins(work: readonly number[], levels: number): Discipline {
  const bins = createBinAmounts(work.length * levels)
  const units = Float64Array.from({ length: bins.width }, (_, i) => work[Math.floor(i / levels)]!)
  // What `divide` found last: whole bins from the oldest on, and a part of the next; Infinity where all fitted.
  let whole = Infinity
  let part = 0
  const cut = new Float64Array(bins.width)
  return {
    divide(attempts, present, capacity) {
      attempts.fill(0)
      part = 0
      let left = capacity
      for (whole = 0; whole < countBins(bins) && left > 0; whole++) {
        const need = weighBin(bins, whole, units)
        if (need > left * FITS) {
          part = left / need
          addBin(bins, whole, attempts, part)
          break
        }
        addBin(bins, whole, attempts, 1)
        left = restOf(left, need, capacity)
      }
      // The sum over bins of entry may round to a hair more or less than is present.
      for (let i = 0; i < attempts.length; i++) {
        if (attempts[i]! * FITS >= present.items[i]!) attempts[i] = present.items[i]!
      }
    },
    reject: (waiting, excess) => {
      rejectNewest(bins, waiting, cut, excess)
    },
    memory: {
      enter(items) {
        whole = Infinity
        pushBin(bins, items)
      },
      thin: (kept) => {
        thinBins(bins, kept)
      },
      leave(factor) {
        if (whole === Infinity) thinBins(bins, 1 - factor)
        else {
          for (let bin = 0; bin < whole; bin++) keepBin(bins, bin, 1 - factor)
          if (part > 0) keepBin(bins, whole, 1 - part * factor)
        }
        mergeCrumbs(bins)
      },
    },
  }
}

function rejectNewest(bins: BinAmounts, waiting: Float64Array, cut: Float64Array, excess: number): void {
  cut.fill(0)
  let left = excess
  while (left > 0 && countBins(bins) > 0) {
    const newest = countBins(bins) - 1
    const items = weighBin(bins, newest)
    const part = items <= left * FITS ? 1 : left / items
    addBin(bins, newest, cut, part)
    if (part < 1) {
      keepBin(bins, newest, 1 - part)
      break
    }
    dropNewestBin(bins)
    left = restOf(left, items, excess)
  }
  for (let i = 0; i < waiting.length; i++) waiting[i] = cut[i]! * FITS >= waiting[i]! ? 0 : waiting[i]! - cut[i]!
}
