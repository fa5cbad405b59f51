import { checked, instantText, problem, type Checked } from '../../base/index.ts'
import {
  coverEnds,
  gatherCount,
  gatherLast,
  gatherMax,
  gatherMean,
  gatherSum,
  holdLast,
  holdMax,
  holdMean,
  markEmpty,
  markMissing,
  markUncovered,
  medianStep,
  spreadSum,
  type Rows,
} from '../kernel/index.ts'
import type { Resample } from './observed-fields.ts'
import type { RowClock } from './observed-rows.ts'

/** One value per bin, before gaps are filled. */
export interface Binned {
  /** NaN where no row reaches. */
  readonly values: Float64Array
  /** 1 where a bin has no row, or lacks one. */
  readonly gaps: Uint8Array
}

/** The bins that rows are brought to. */
export interface BinTarget {
  readonly bins: number
  /** Length of a bin in milliseconds. */
  readonly binMs: number
  readonly clock: RowClock
}

const GATHER = { sum: gatherSum, mean: gatherMean, last: gatherLast, max: gatherMax } as const

const SPREAD = { sum: spreadSum, mean: holdMean, last: holdLast, max: holdMax } as const

/**
 * Rows no longer than a bin are gathered into it, longer ones are spread over theirs; `count` counts rows whatever their
 * step, and knows no gaps. The only complaint is `input-rows`: equal stamps of rows that would have to be spread.
 */
export function rowsToBins(rows: Rows, resample: Resample, { bins, binMs, clock }: BinTarget): Checked<Binned> {
  const values = new Float64Array(bins)
  const gaps = new Uint8Array(bins)
  if (resample === 'count') {
    gatherCount(values, rows, binMs)
    return { value: { values, gaps }, diagnostics: [] }
  }
  const median = medianStep(rows.stamps)
  // Rows of one instant say nothing of their step; they then cover one bin's length.
  const step = Number.isNaN(median) ? binMs : median
  if (step <= binMs) {
    GATHER[resample](values, rows, binMs)
    markMissing(gaps, rows, step, binMs)
  } else {
    const twin = rows.stamps.findIndex((stamp, i) => i > 0 && stamp === rows.stamps[i - 1])
    if (twin >= 0) return equalStamps(rows.stamps[twin]!, step, clock)
    const ends = coverEnds(rows.stamps, step)
    SPREAD[resample](values, rows, ends, binMs)
    markUncovered(gaps, rows, ends, binMs)
  }
  markEmpty(gaps, values)
  return checked({ values, gaps }, [])
}

function equalStamps(stamp: number, step: number, { startMs, path }: RowClock): Checked<never> {
  const message = `two rows are stamped ${instantText(startMs + stamp)}, and rows ${step / 60_000} minutes apart are spread over bins`
  const hint = 'Keep one row per stamp, or use bins no shorter than the step of the rows.'
  return { diagnostics: [problem('input-rows', [...path, 'time'], message, hint)] }
}
