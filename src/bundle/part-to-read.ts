import type { BinRange } from '../base/index.ts'
import type { SeriesIndex } from './series-index.ts'
import { SERIES_ARROW_PATH } from './series-place.ts'

/** Series of so many bytes in all are read whole, whatever is asked of them: whole series are checked, and kept. */
const MOST_WHOLE_BYTES = 16 * 1024 * 1024

/** Bins that are read together, because a disk reads at least their 4 KiB: who asks for one soon asks for its neighbours. */
const BINS_TOGETHER = 512

/**
 * The bins to read of some series for a range of them; undefined where the whole series are to be read: when they are
 * few, when they are CSV, where a part costs no less, and when the part would be most of them.
 */
export function partToRead({ series }: SeriesIndex, ids: ReadonlySet<string>, range: BinRange): BinRange | undefined {
  const [first] = series
  if (first === undefined || first.file !== SERIES_ARROW_PATH) return undefined
  const bins = first.points
  if (8 * bins * ids.size <= MOST_WHOLE_BYTES) return undefined
  const startBin = range.startBin - (range.startBin % BINS_TOGETHER)
  const end = Math.ceil((range.endBin + 1) / BINS_TOGETHER) * BINS_TOGETHER
  const endBin = Math.min(end, bins) - 1
  return 2 * (endBin + 1 - startBin) > bins ? undefined : { startBin, endBin }
}
