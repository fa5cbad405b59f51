import { Type, type Static } from '@sinclair/typebox'
import type { BinRange } from '../base/index.ts'
import { BAND, numberOrNull, seriesStatistics, type BandValues, type SeriesHead } from '../bundle/index.ts'
import { BandSchema, bandView } from './band.ts'
import { selectWhen, type WhenQuery } from './bin-range.ts'
import { binStartUtc } from './bin-time.ts'
import { MetadataSchema, metadataView } from './metadata.ts'
import type { Refusal, Selected } from './selection.ts'
import { selectEntries, type SeriesFilter } from './series-filter.ts'
import { valuesIn, type SeriesReader, type ViewSource } from './view-source.ts'

const CLOSED = { additionalProperties: false }

const Numbers = Type.Array(Type.Union([Type.Number(), Type.Null()]))

/** Series over a range of bins, every bin or one point for several. */
export const WindowSchema = Type.Object(
  {
    metadata: MetadataSchema,
    startBin: Type.Integer({ minimum: 0 }),
    endBin: Type.Integer({ minimum: 0, description: 'Inclusive' }),
    binsPerPoint: Type.Integer({ minimum: 1, description: 'The last point may hold fewer' }),
    startUtc: Type.Array(Type.String(), { description: 'Of each point' }),
    series: Type.Record(
      Type.String(),
      Type.Union([
        Type.Object({ values: Numbers, bands: Type.Optional(BandSchema) }, CLOSED),
        Type.Object({ min: Numbers, max: Numbers, mean: Numbers }, CLOSED),
      ]),
      { description: 'By id; min, max and mean of the defined bins of each point when a point holds several' },
    ),
  },
  CLOSED,
)

/** Series over a range of bins. */
export type WindowView = Static<typeof WindowSchema>

/** Which bins and which series, at which resolution. */
export interface WindowQuery extends WhenQuery, SeriesFilter {
  /** 1 or more; with fewer points than bins, bins are gathered. Left out: every bin is a point. */
  readonly maxPoints?: number | undefined
  /** Whether the series that have bands come with them: bin by bin only. */
  readonly bands?: boolean | undefined
}

/** The bins, the series and the resolution of a window. */
export interface WindowSelection extends BinRange {
  readonly entries: readonly SeriesHead[]
  readonly binsPerPoint: number
}

/** Most numbers in one answer. */
export const MAX_NUMBERS = 1_000_000

/** What a window shows, when the run has it and the answer is not too large. */
export function selectWindow({ run, index }: ViewSource, query: WindowQuery): Selected<WindowSelection> {
  const range = selectWhen(run, query)
  if (range.refusal !== undefined) return range
  const entries = selectEntries(run, index.series, query)
  if (entries.refusal !== undefined) return entries
  const bins = range.value.endBin - range.value.startBin + 1
  const binsPerPoint = Math.ceil(bins / Math.min(bins, query.maxPoints ?? bins))
  if (query.bands === true && binsPerPoint > 1) return { refusal: GATHERED_BANDS }
  const refusal = tooLarge(entries.value.length, { bins, binsPerPoint, bands: query.bands === true })
  if (refusal !== undefined) return { refusal }
  return { value: { ...range.value, entries: entries.value, binsPerPoint } }
}

const GATHERED_BANDS: Refusal = {
  code: 'options-conflict',
  message: 'bands are asked for with fewer points than bins',
  hint: 'Ask for fewer bins, or leave out maxPoints: percentiles of bins that are gathered are not those of the bins.',
}

function tooLarge(
  series: number,
  { bins, binsPerPoint, bands }: { readonly bins: number; readonly binsPerPoint: number; readonly bands: boolean },
): Refusal | undefined {
  const perPoint = binsPerPoint > 1 ? 3 : bands ? 1 + BAND.length : 1
  const actual = series * Math.ceil(bins / binsPerPoint) * perPoint
  if (actual <= MAX_NUMBERS) return undefined
  const maxPoints = Math.floor(MAX_NUMBERS / (3 * series))
  return {
    code: 'answer-too-large',
    message: `the answer would hold ${actual} numbers, more than ${MAX_NUMBERS}`,
    hint: maxPoints > 0 ? `Ask for at most ${maxPoints} points, or for fewer series.` : 'Ask for fewer series.',
    members: { limit: MAX_NUMBERS, actual, ...(maxPoints > 0 ? { maxPoints } : {}) },
  }
}

/** Bands by id of their series. */
export type BandsById = ReadonlyMap<string, BandValues>

/** The selected series, with the bands that are given; reads those of its entries. */
export function windowView(
  source: ViewSource,
  selection: WindowSelection,
  series: SeriesReader,
  bands?: BandsById,
): WindowView {
  const { startBin, endBin, entries, binsPerPoint } = selection
  const starts: number[] = []
  for (let bin = startBin; bin <= endBin; bin += binsPerPoint) starts.push(bin)
  const points = (id: string): WindowView['series'][string] => {
    const inside = valuesIn(series, id, selection)
    if (binsPerPoint > 1) return gathered(inside, binsPerPoint)
    const values = Array.from(inside, numberOrNull)
    const band = bands?.get(id)
    return band === undefined ? { values } : { values, bands: bandView(band, selection) }
  }
  return {
    metadata: metadataView(source),
    startBin,
    endBin,
    binsPerPoint,
    startUtc: starts.map((bin) => binStartUtc(source.run, bin)),
    series: Object.fromEntries(entries.map(({ id }) => [id, points(id)])),
  }
}

function gathered(
  values: Float64Array,
  binsPerPoint: number,
): { min: (number | null)[]; max: (number | null)[]; mean: (number | null)[] } {
  const points = Array.from({ length: Math.ceil(values.length / binsPerPoint) }, (_, i) => {
    return seriesStatistics(values, i * binsPerPoint, Math.min((i + 1) * binsPerPoint, values.length))
  })
  return { min: points.map(({ min }) => min), max: points.map(({ max }) => max), mean: points.map(({ mean }) => mean) }
}
