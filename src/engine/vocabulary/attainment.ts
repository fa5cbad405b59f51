import type { BinRange } from '../../base/index.ts'
import { compensatedSum } from '../kernel/index.ts'

/** A promise and what is known of the waiting it is about; one value per bin. */
export interface Promised {
  readonly attempts: Float64Array
  /** Minutes, undefined where nothing is attempted. */
  readonly waitTime: Float64Array
  /** Longest wait promised, minutes. */
  readonly target: Float64Array
}

/** How much of the work in a range of bins was kept a promise. */
export interface Kept {
  readonly attempts: number
  /** Attempts in bins whose waitTime does not exceed the target. */
  readonly withinTarget: number
}

/** Attempts in a range of bins, and those in bins that keep the target (docs/spec/summaries.md). */
export function keptOf({ attempts, waitTime, target }: Promised, { startBin, endBin }: BinRange): Kept {
  const all = attempts.subarray(startBin, endBin + 1)
  const within = all.map((value, i) => (waitTime[startBin + i]! <= target[startBin + i]! ? value : 0))
  return { attempts: compensatedSum(all), withinTarget: compensatedSum(within) }
}
