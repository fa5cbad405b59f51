import { Type } from '@sinclair/typebox'
import { StateSchema, stateSeries, stateView } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { ONE_BIN, ONE_BIN_FIELDS, oneBin } from '../one-bin.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { openRun } from '../stored-run.ts'

/** GET /v1/runs/{id}/state, `flowsim state`. */
export const getState = defineOperation({
  name: 'getState',
  summary: 'Show everything at one bin of a run.',
  input: Type.Object(
    {
      id: RUN_ID,
      ...ONE_BIN,
    },
    { additionalProperties: false },
  ),
  output: StateSchema,
  failures: ['run-not-found', 'bin-out-of-range', 'options-conflict', 'bundle-corrupt', 'format-unsupported'],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/state',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, binIndex: 100 },
    basis: ofBundle,
  },
  cli: {
    command: 'state',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD, ...ONE_BIN_FIELDS },
    examples: [
      { line: 'state latest --bin 100', doc: 'every node in bin 100 of the newest run' },
      { line: 'state latest --at 2025-01-06T08:20:00+01:00', doc: 'the same by the clock' },
    ],
  },
  run: async (context, { id, ...when }) => {
    const { source, series, events } = await openRun(context, id)
    const bin = oneBin(source.run, when)
    const values = await series(stateSeries(source), { startBin: bin, endBin: bin })
    return stateView(source, bin, { series: values, events: await events() })
  },
})
