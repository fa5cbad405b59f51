import { Type } from '@sinclair/typebox'
import { selectSeries, seriesView, SeriesViewSchema, withoutBand } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { BIN_RANGE, RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { SERIES_CSV } from '../series-csv-form.ts'
import { granted, openRun } from '../stored-run.ts'
import { BANDS, BANDS_FIELD } from '../view-fields.ts'

/** GET /v1/runs/{id}/series/{seriesId}, `flowsim series`. */
export const getSeries = defineOperation({
  name: 'getSeries',
  summary: 'Print the values of one series.',
  input: Type.Object(
    {
      id: RUN_ID,
      seriesId: Type.String({ maxLength: 512, description: 'Id of a series' }),
      ...BIN_RANGE,
      bands: BANDS,
    },
    { additionalProperties: false },
  ),
  output: SeriesViewSchema,
  failures: [
    'run-not-found',
    'series-not-found',
    'bin-out-of-range',
    'range-invalid',
    'bundle-corrupt',
    'format-unsupported',
  ],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/series/{seriesId}',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, seriesId: 'payment.queueDepth', startBin: 96, endBin: 107 },
    basis: ofBundle,
    forms: [SERIES_CSV],
  },
  cli: {
    command: 'series',
    positionals: ['id', 'seriesId'],
    fields: {
      id: RUN_ID_FIELD,
      seriesId: { label: 'SERIES' },
      startBin: { label: 'N' },
      endBin: { label: 'N' },
      ...BANDS_FIELD,
    },
    examples: [
      { line: 'series latest payment.queueDepth --start-bin 100 --end-bin 111', doc: 'an hour of a queue' },
      { line: "series latest 'storefront->payment.flow'", doc: 'an edge: its id needs quotes in a shell' },
    ],
  },
  run: async (context, { id, seriesId, bands: asked, ...range }) => {
    const { source, series, bands, replications } = await openRun(context, id)
    const selection = granted(selectSeries(source, { id: seriesId, ...range }))
    const values = await series([seriesId], selection)
    if (asked !== true) return seriesView(selection, values)
    const refusal = withoutBand(seriesId, await replications())
    if (refusal !== undefined) granted({ refusal })
    return seriesView(selection, values, (await bands([seriesId])).get(seriesId))
  },
})
