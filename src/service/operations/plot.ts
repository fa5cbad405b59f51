import { Type } from '@sinclair/typebox'
import { SeriesEntrySchema } from '../../bundle/index.ts'
import { selectRange, selectSeries, WindowSchema, windowView } from '../../views/index.ts'
import { defineOperation } from '../operation.ts'
import { BIN_RANGE, RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { granted, openRun } from '../stored-run.ts'

const CLOSED = { additionalProperties: false }

const CurveSchema = Type.Object(Type.Pick(SeriesEntrySchema, ['id', 'unit', 'kind']).properties, CLOSED)

/** `flowsim plot`. Without a route: it is a window of a few series, in as many points as a line of text has room for. */
export const plot = defineOperation({
  name: 'plot',
  summary: 'Draw series as text.',
  input: Type.Object(
    {
      id: RUN_ID,
      seriesIds: Type.Array(Type.String({ maxLength: 512 }), {
        minItems: 1,
        maxItems: 20,
        description: 'Ids of series',
      }),
      ...BIN_RANGE,
      maxPoints: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 1000, description: 'Most columns of the drawing; 64 unless given' }),
      ),
    },
    CLOSED,
  ),
  output: Type.Object({ ...WindowSchema.properties, curves: Type.Array(CurveSchema) }, CLOSED),
  failures: [
    'run-not-found',
    'series-not-found',
    'bin-out-of-range',
    'range-invalid',
    'bundle-corrupt',
    'format-unsupported',
  ],
  http: null,
  cli: {
    command: 'plot',
    positionals: ['id', 'seriesIds'],
    fields: {
      id: RUN_ID_FIELD,
      seriesIds: { label: 'SERIES' },
      startBin: { label: 'N' },
      endBin: { label: 'N' },
      maxPoints: { label: 'N' },
    },
    examples: [
      { line: 'plot latest payment.queueDepth', doc: 'a queue over the whole run' },
      {
        line: 'plot latest payment.arrivals payment.served --start-bin 84 --end-bin 227',
        doc: 'two flows, part of the day',
      },
    ],
  },
  run: async (context, { id, seriesIds, maxPoints = 64, ...query }) => {
    const { source, series } = await openRun(context, id)
    const entries = seriesIds.map((seriesId) => granted(selectSeries(source, { id: seriesId })).entry)
    const range = granted(selectRange(source.run, query))
    const binsPerPoint = Math.ceil((range.endBin - range.startBin + 1) / maxPoints)
    const window = windowView(source, { ...range, entries, binsPerPoint }, await series(seriesIds, range))
    return { ...window, curves: entries.map((entry) => ({ id: entry.id, unit: entry.unit, kind: entry.kind })) }
  },
})
