import { Type } from '@sinclair/typebox'
import { Failure } from '../../base/index.ts'
import { bundleFailure } from '../../bundle/index.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/runs/{id}/verify, `flowsim runs verify`. */
export const verifyRun = defineOperation({
  name: 'verifyRun',
  summary: 'Check every file of a run against its manifest.',
  input: Type.Object({ id: RUN_ID }, CLOSED),
  output: Type.Object(
    {
      runId: Type.String(),
      valid: Type.Literal(true),
      files: Type.Integer({ minimum: 0, description: 'How many files the manifest names' }),
      bytes: Type.Integer({ minimum: 0, description: 'Their size in all' }),
    },
    CLOSED,
  ),
  failures: ['run-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: { method: 'GET', url: '/v1/runs/{id}/verify', tag: 'runs', example: { id: EXAMPLE_RUN } },
  cli: {
    command: 'runs verify',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [{ line: 'runs verify latest', doc: 'whether the newest run is as it was written' }],
  },
  run: async ({ store }, { id }) => {
    const problems = await store.verify(id)
    const [first] = problems
    if (first !== undefined) {
      const { code, message: found, members } = bundleFailure(first)
      const message = problems.length === 1 ? found : `${problems.length} files are not as the manifest says`
      const hint = 'Remove it with flowsim runs rm, then run it again.'
      throw new Failure(code, message, { hint, members: { ...members, problems } })
    }
    const { files } = (await store.open(id)).manifest
    return {
      runId: id,
      valid: true as const,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    }
  },
})
