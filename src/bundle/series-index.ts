import { Type, type Static } from '@sinclair/typebox'
import { byCodeUnit } from '../base/index.ts'
import type { Series } from '../engine/index.ts'
import { isCanonical } from './canonical-values.ts'
import type { SeriesFormat } from './content.ts'
import { described, HASH, NUMBER_OR_NULL, SERIES_KIND, STRING_OR_NULL, UNIT } from './schema-parts.ts'
import { seriesHash } from './series-hash.ts'
import { seriesPlace } from './series-place.ts'
import { seriesStatistics } from './series-statistics.ts'
import type { Sha256 } from './sha256.ts'

/** One series of the index. */
export const SeriesEntrySchema = Type.Object(
  {
    id: Type.String({ description: 'The same in formulas, files, API and CLI' }),
    node: Type.Union([Type.String(), Type.Null()], {
      description: 'The node, edge or resource it belongs to, system for the whole system, null for a named series',
    }),
    measure: Type.String({ description: 'Measure or metric; value for a named series' }),
    class: described(STRING_OR_NULL, 'Class of work, or null for all together'),
    unit: UNIT,
    kind: SERIES_KIND,
    points: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Number of bins' }),
    nulls: Type.Integer({ minimum: 0, description: 'Number of bins in which it is undefined' }),
    min: described(NUMBER_OR_NULL, 'Over all bins, as max, mean and sum'),
    max: NUMBER_OR_NULL,
    mean: NUMBER_OR_NULL,
    sum: NUMBER_OR_NULL,
    file: Type.String({ description: 'Path in the bundle' }),
    column: Type.String({ description: 'Header of its column in the file' }),
    sha256: described(HASH, 'Of the values, equal in every file format'),
  },
  { additionalProperties: false },
)

/** series/index.json: every series of the run, in code-unit order of their ids. */
export const SeriesIndexSchema = Type.Object(
  { series: Type.Array(SeriesEntrySchema) },
  { additionalProperties: false, title: 'Index of the series of a run' },
)

/** What the index says of one series; statistics are over all bins. */
export type SeriesEntry = Static<typeof SeriesEntrySchema>

/** What a series is, without what its values come to. */
export type SeriesHead = Pick<SeriesEntry, 'id' | 'node' | 'measure' | 'class' | 'unit' | 'kind'>

/** What series/index.json holds. */
export type SeriesIndex = Static<typeof SeriesIndexSchema>

/** The index of a run's series, and which of them stand in memory as they do in hashes and Arrow files. */
export interface IndexedSeries {
  readonly index: SeriesIndex
  readonly canonical: ReadonlySet<string>
}

/** What a series of a run is; its values are not read. */
export function seriesHead({ id, owner, measure, class: workClass, unit, kind }: Omit<Series, 'values'>): SeriesHead {
  return { id, node: owner.kind === 'series' ? null : owner.id, measure, class: workClass, unit, kind }
}

/** Index of a run's series in files of a format. */
export function indexSeries(series: readonly Series[], format: SeriesFormat, sha256: Sha256): IndexedSeries {
  const canonical = new Set<string>()
  const entries = series.map((one): SeriesEntry => {
    const statistics = seriesStatistics(one.values)
    if (isCanonical(one.values, statistics)) canonical.add(one.id)
    return {
      ...seriesHead(one),
      ...statistics,
      ...seriesPlace(one.id, one.owner, format),
      sha256: seriesHash(sha256, one.values, canonical.has(one.id)),
    }
  })
  return { index: { series: entries.sort((a, b) => byCodeUnit(a.id, b.id)) }, canonical }
}

/** The entries of every file that holds series, by path; each file's in the order of its columns. */
export function columnsByFile(index: SeriesIndex): ReadonlyMap<string, readonly SeriesEntry[]> {
  const files = new Map<string, SeriesEntry[]>()
  for (const entry of index.series) {
    const columns = files.get(entry.file)
    if (columns === undefined) files.set(entry.file, [entry])
    else columns.push(entry)
  }
  return files
}
