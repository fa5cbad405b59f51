import { Type } from '@sinclair/typebox'
import { Failure } from '../../base/index.ts'
import { selectBin, selectBinAt, StateSchema, stateSeries, stateView } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { granted, openRun } from '../stored-run.ts'

/** GET /v1/runs/{id}/state, `flowsim state`. */
export const getState = defineOperation({
  name: 'getState',
  summary: 'Show everything at one bin of a run.',
  input: Type.Object(
    {
      id: RUN_ID,
      binIndex: Type.Optional(Type.Integer({ minimum: 0, description: 'The bin, from 0' })),
      at: Type.Optional(Type.String({ description: 'An instant in the bin, with an offset or Z' })),
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
    fields: { id: RUN_ID_FIELD, binIndex: { flag: 'bin', label: 'N' }, at: { label: 'TIME' } },
    examples: [
      { line: 'state latest --bin 100', doc: 'every node in bin 100 of the newest run' },
      { line: 'state latest --at 2025-01-06T08:20:00+01:00', doc: 'the same by the clock' },
    ],
  },
  run: async (context, { id, binIndex, at }) => {
    if ((binIndex === undefined) === (at === undefined)) {
      const given = at === undefined ? 'neither a bin nor an instant is given' : 'both a bin and an instant are given'
      throw new Failure('options-conflict', given, { hint: 'Give binIndex (--bin) or at (--at).' })
    }
    const { source, series, events } = await openRun(context, id)
    const bin = granted(at === undefined ? selectBin(source.run, binIndex!) : selectBinAt(source.run, at))
    return stateView(source, bin, { series: await series(stateSeries(source)), events: await events() })
  },
})
