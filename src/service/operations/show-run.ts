import { Type } from '@sinclair/typebox'
import type { RunFile } from '../../bundle/index.ts'
import { replicationTable, ReplicationTableSchema, runTable, RunTableSchema } from '../../views/index.ts'
import { ofBundleAndReceipt } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { receiptAnswer, ReceiptAnswerSchema } from '../receipt-answer.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { openRun } from '../stored-run.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/runs/{id}, `flowsim runs show`. */
export const showRun = defineOperation({
  name: 'showRun',
  summary: 'Show what a run was asked and what came out.',
  input: Type.Object({ id: RUN_ID }, CLOSED),
  output: Type.Object(
    {
      ...ReceiptAnswerSchema.properties,
      table: RunTableSchema,
      replications: Type.Union([ReplicationTableSchema, Type.Null()], { description: 'Null in a run without them' }),
      run: Type.Unsafe<RunFile>({ type: 'object', description: 'What run.json holds' }),
    },
    CLOSED,
  ),
  failures: ['run-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}',
    tag: 'runs',
    example: { id: EXAMPLE_RUN },
    basis: ofBundleAndReceipt,
  },
  cli: {
    command: 'runs show',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [{ line: 'runs show latest', doc: 'the newest run, with all its warnings' }],
  },
  run: async (context, { id }) => {
    const { source, replications } = await openRun(context, id)
    const { run } = source
    const file = await replications()
    return {
      ...receiptAnswer(await context.store.receipt(id)),
      table: runTable({ run }),
      replications: file === undefined ? null : replicationTable({ run }, file),
      run,
    }
  },
})
