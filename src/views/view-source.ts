import type { RunFile, SeriesIndex } from '../bundle/index.ts'

/** What views are made of: a run as its bundle tells it. */
export interface ViewSource {
  /** Null for a run that is not stored. */
  readonly runId: string | null
  readonly run: RunFile
  readonly index: SeriesIndex
  /** Whether a measure is a metric: derived from measures, not published by a node kind. */
  readonly isMetric: (measure: string) => boolean
}

/** Values of a series by its id: one per bin, NaN where undefined. Holds those a selection asks for. */
export type SeriesReader = (id: string) => Float64Array
