import { encodeSeriesCsv } from '../bundle/index.ts'
import type { SeriesView } from '../views/index.ts'
import { bytesAnswer } from './bytes-answer.ts'
import { mediaTypeOf } from './media-type.ts'
import type { AnswerForm } from './operation.ts'

/** One series as the files of a bundle hold it: bin and value, undefined an empty cell. */
export const SERIES_CSV: AnswerForm<SeriesView> = {
  mediaType: mediaTypeOf('series.csv'),
  doc: 'bin and value, one line per bin; an undefined value is an empty cell',
  write({ id, startBin, values }) {
    const column = { column: id, values: Float64Array.from(values, (value) => value ?? NaN) }
    return bytesAnswer({ mediaType: this.mediaType, fileName: `${id}.csv` }, encodeSeriesCsv([column], startBin))
  },
}
