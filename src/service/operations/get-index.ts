import { Type } from '@sinclair/typebox'
import { SeriesEntrySchema } from '../../bundle/index.ts'
import { selectPage } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { PAGE, pageOf } from '../page-fields.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { granted, openRun } from '../stored-run.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/runs/{id}/index, `flowsim index`. */
export const getIndex = defineOperation({
  name: 'getIndex',
  summary: 'List the series of a run: what each is, where it stands, its range and its hash.',
  input: Type.Object({ id: RUN_ID, ...PAGE }, CLOSED),
  output: Type.Object(pageOf(SeriesEntrySchema), CLOSED),
  failures: ['run-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/index',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, limit: 10 },
    basis: ofBundle,
  },
  cli: {
    command: 'index',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [{ line: 'index latest --limit 500', doc: 'every series of the newest run' }],
  },
  run: async (context, { id, ...query }) => {
    const { index } = (await openRun(context, id)).source
    const named = index.series.map((item) => ({ name: item.id, item }))
    const { items, nextCursor } = granted(selectPage(named, query, () => true))
    return { items: [...items], nextCursor }
  },
})
