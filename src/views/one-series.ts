import { Type, type Static } from '@sinclair/typebox'
import { didYouMean, type BinRange } from '../base/index.ts'
import { numberOrNull, SeriesEntrySchema, type BandValues, type SeriesHead } from '../bundle/index.ts'
import { BandSchema, bandView } from './band.ts'
import { selectRange, type BinRangeQuery } from './bin-range.ts'
import { computedSeries, NOT_KEPT } from './computed-series.ts'
import type { Selected } from './selection.ts'
import { valuesIn, type SeriesReader, type ViewSource } from './view-source.ts'

/** One series over a range of bins. */
export const SeriesViewSchema = Type.Object(
  {
    ...Type.Pick(SeriesEntrySchema, ['id', 'node', 'measure', 'class', 'unit', 'kind']).properties,
    startBin: Type.Integer({ minimum: 0 }),
    endBin: Type.Integer({ minimum: 0, description: 'Inclusive' }),
    values: Type.Array(Type.Union([Type.Number(), Type.Null()])),
    bands: Type.Optional(BandSchema),
  },
  { additionalProperties: false },
)

/** One series over a range of bins; null where it is undefined. */
export type SeriesView = Static<typeof SeriesViewSchema>

/** Which series, over which bins. */
export interface SeriesQuery extends BinRangeQuery {
  readonly id: string
}

/** A series of the run and a range of its bins. */
export interface SeriesSelection extends BinRange {
  readonly entry: SeriesHead
}

/** The series, when the run has kept it, and the range, when it lies inside the run. */
export function selectSeries({ run, index }: ViewSource, query: SeriesQuery): Selected<SeriesSelection> {
  const entry = index.series.find(({ id }) => id === query.id)
  if (entry === undefined) {
    const computed = computedSeries(run).map(({ id }) => id)
    const quoted = JSON.stringify(query.id)
    const refusal = computed.includes(query.id)
      ? { message: `the series ${quoted} was computed and not kept`, hint: NOT_KEPT }
      : { message: `the run has no series ${quoted}`, hint: hintFor(query.id, computed) }
    return { refusal: { code: 'series-not-found', ...refusal } }
  }
  const range = selectRange(run, query)
  return range.refusal === undefined ? { value: { entry, ...range.value } } : range
}

/** A shell reads `a->b.flow` as `a-` with its output sent to a file. */
function hintFor(id: string, ids: readonly string[]): string {
  const cut = id.endsWith('-') ? ids.find((known) => known.startsWith(`${id}>`)) : undefined
  return cut === undefined ? didYouMean(id, ids) : `Put it in quotes: '${cut}'.`
}

/** Values of the selected series, the only one it reads, and its bands where they are given. */
export function seriesView(
  { entry, startBin, endBin }: SeriesSelection,
  series: SeriesReader,
  band?: BandValues,
): SeriesView {
  const { id, node, measure, class: workClass, unit, kind } = entry
  const values = Array.from(valuesIn(series, id, { startBin, endBin }), numberOrNull)
  const bands = band === undefined ? {} : { bands: bandView(band, { startBin, endBin }) }
  return { id, node, measure, class: workClass, unit, kind, startBin, endBin, values, ...bands }
}
