import { Type } from '@sinclair/typebox'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'

const CLOSED = { additionalProperties: false }

/** DELETE /v1/runs/{id}, `flowsim runs rm`. */
export const removeRun = defineOperation({
  name: 'removeRun',
  summary: 'Remove a run.',
  input: Type.Object({ id: RUN_ID }, CLOSED),
  output: Type.Object({ runId: Type.String(), removed: Type.Literal(true) }, CLOSED),
  failures: ['run-not-found', 'store-unwritable'],
  http: { method: 'DELETE', url: '/v1/runs/{id}', tag: 'runs', example: { id: EXAMPLE_RUN } },
  cli: {
    command: 'runs rm',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [{ line: 'runs rm latest', doc: 'remove the newest run' }],
  },
  run: async ({ store }, { id }) => {
    await store.remove(id)
    return { runId: id, removed: true as const }
  },
})
