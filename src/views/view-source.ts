import type { BinRange } from '../base/index.ts'
import type { RunFile, SeriesHead } from '../bundle/index.ts'

/** What views are made of: a run as its bundle tells it. */
export interface ViewSource {
  /** Null for a run that is not stored. */
  readonly runId: string | null
  readonly run: RunFile
  /** The series that the run keeps, in code-unit order of their ids. */
  readonly index: { readonly series: readonly SeriesHead[] }
  /** Whether a measure is a metric: derived from measures, not published by a node kind. */
  readonly isMetric: (measure: string) => boolean
}

/** Values of the series and bins that a selection asks for, at least. */
export interface SeriesReader {
  /** Bin of the first value of each: 0 where all bins were read. */
  readonly firstBin: number
  /** Values of a series by its id: one per bin, NaN where undefined. */
  readonly values: (id: string) => Float64Array
}

/** The values of a series in a range of bins, all of which were read. */
export function valuesIn({ firstBin, values }: SeriesReader, id: string, { startBin, endBin }: BinRange): Float64Array {
  return values(id).subarray(startBin - firstBin, endBin + 1 - firstBin)
}
