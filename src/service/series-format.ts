import type { SeriesFormat } from '../bundle/index.ts'
import type { Run } from '../engine/index.ts'

/** What may be said of the format of the series of a run. */
export const SERIES_FORMATS = ['csv', 'arrow', 'auto'] as const

/** Most values of a run whose series are CSV unless it is said otherwise: bins times series. */
export const MOST_CSV_VALUES = 1_000_000

/** The format of the series of a finished run: what is asked for, or else by how many values it keeps. */
export function seriesFormatOf({ series, model }: Run, asked: (typeof SERIES_FORMATS)[number] = 'auto'): SeriesFormat {
  if (asked !== 'auto') return asked
  return series.length * model.grid.bins <= MOST_CSV_VALUES ? 'csv' : 'arrow'
}
