import { encodeSeriesArrow } from '../arrow/encode-series-arrow.ts'
import { SERIES_ARROW_PATH } from '../series-place.ts'
import type { Artifact } from './artifact.ts'

/** series/series.arrow. */
export const seriesArrow: Artifact = {
  id: 'series-arrow',
  path: SERIES_ARROW_PATH,
  doc: 'The values of a large run in one Arrow file: a row per bin, a column per series, a null where undefined.',
  *encode({ content, description: { index, canonical } }) {
    if (content.seriesFormat !== 'arrow' || index.series.length === 0) return
    const values = new Map(content.run.series.map((series) => [series.id, series.values]))
    const columns = index.series.map(({ id, nulls }) => {
      return { name: id, values: values.get(id)!, nullable: nulls > 0, canonical: canonical.has(id) }
    })
    for (const bytes of encodeSeriesArrow(columns)) yield { path: SERIES_ARROW_PATH, bytes }
  },
}
