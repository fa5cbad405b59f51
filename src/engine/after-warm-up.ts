import type { BinRange } from '../base/index.ts'
import type { Model } from './vocabulary/index.ts'

/** The bins that summaries, attainment and the bottleneck of a whole run are told from. */
export function afterWarmUp({ warmUp, grid }: Pick<Model, 'warmUp' | 'grid'>): BinRange {
  return { startBin: warmUp, endBin: grid.bins - 1 }
}
