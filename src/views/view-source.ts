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

/** Values of a series by its id: one per bin, NaN where undefined. Holds those a selection asks for. */
export type SeriesReader = (id: string) => Float64Array
