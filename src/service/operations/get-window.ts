import { Type } from '@sinclair/typebox'
import { selectWindow, WindowSchema, windowView } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { granted, openRun } from '../stored-run.ts'
import {
  BANDS,
  BANDS_FIELD,
  CLASSES,
  FILTER_FIELDS,
  FILTERS,
  WINDOW,
  WINDOW_FAILURES,
  WINDOW_FIELDS,
} from '../view-fields.ts'

/** GET /v1/runs/{id}/state_window, `flowsim window`. */
export const getWindow = defineOperation({
  name: 'getWindow',
  summary: 'Show series over a range of bins.',
  input: Type.Object(
    {
      id: RUN_ID,
      ...WINDOW,
      ...FILTERS,
      classes: CLASSES,
      maxPoints: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 1_000_000,
          description: 'Most points; bins are gathered into min, max and mean',
        }),
      ),
      bands: BANDS,
    },
    { additionalProperties: false },
  ),
  output: WindowSchema,
  failures: WINDOW_FAILURES,
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/state_window',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, nodes: ['payment'], measures: ['queueDepth', 'waitTime'], maxPoints: 24 },
    basis: ofBundle,
  },
  cli: {
    command: 'window',
    positionals: ['id'],
    fields: {
      id: RUN_ID_FIELD,
      ...WINDOW_FIELDS,
      ...FILTER_FIELDS,
      classes: { label: 'NAME,…', commas: true },
      maxPoints: { label: 'N' },
      ...BANDS_FIELD,
    },
    examples: [
      { line: 'window latest --nodes payment --measures queueDepth,served --max-points 24', doc: 'a day in 24 points' },
    ],
  },
  run: async (context, { id, ...query }) => {
    const { source, series, bands } = await openRun(context, id)
    const selection = granted(selectWindow(source, query))
    const ids = selection.entries.map((entry) => entry.id)
    const values = await series(ids, selection)
    return windowView(source, selection, values, query.bands === true ? await bands(ids) : undefined)
  },
})
