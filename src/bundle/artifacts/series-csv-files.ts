import { encodeSeriesCsv } from '../series-csv.ts'
import { columnsByFile } from '../series-index.ts'
import type { Artifact } from './artifact.ts'

/** The CSV files of series. */
export const seriesCsvFiles: Artifact = {
  id: 'series-csv',
  path: 'series/<node>.csv, series/named-series.csv, series/all-edges.csv, series/whole-system.csv',
  doc: 'The values: one line per bin, one column per series, one file per node and one for each other sort of owner; absent in a run with an Arrow file.',
  *encode({ content, description }) {
    if (content.seriesFormat !== 'csv') return
    const values = new Map(content.run.series.map((series) => [series.id, series.values]))
    for (const [path, entries] of columnsByFile(description.index)) {
      const columns = entries.map(({ id, column }) => ({ column, values: values.get(id)! }))
      for (const bytes of encodeSeriesCsv(columns)) yield { path, bytes }
    }
  },
}
