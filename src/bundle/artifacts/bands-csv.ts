import { BAND, bandColumn, BANDS_PATH } from '../replications-file.ts'
import { encodeSeriesCsv } from '../series-csv.ts'
import type { Artifact } from './artifact.ts'

/** series/bands.csv. */
export const bandsCsv: Artifact = {
  id: 'bands-csv',
  path: BANDS_PATH,
  doc: 'What the chosen series come to over the replicates in every bin; absent where none has bands.',
  *encode({ content: { replications } }) {
    if (replications === null || replications.bands.length === 0) return
    const columns = replications.bands.flatMap(({ id, values }) =>
      BAND.map((name) => ({ column: bandColumn(id, name), values: values[name] })),
    )
    for (const bytes of encodeSeriesCsv(columns)) yield { path: BANDS_PATH, bytes }
  },
}
