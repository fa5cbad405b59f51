import { Type } from '@sinclair/typebox'
import { ofBundleAndReceipt } from '../answer-basis.ts'
import { BYTES } from '../bytes-answer.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { ZIP_MEDIA_TYPE, zippedRun } from '../zipped-run.ts'

/** GET /v1/runs/{id}/bundle, `flowsim runs export`. */
export const exportRun = defineOperation({
  name: 'exportRun',
  summary: 'Get all files of a run as one.',
  input: Type.Object(
    {
      id: RUN_ID,
      format: Type.Optional(
        Type.Unsafe<'zip'>({ type: 'string', enum: ['zip'], description: 'Format of the file; zip unless given' }),
      ),
    },
    { additionalProperties: false },
  ),
  output: BYTES,
  mediaTypes: [ZIP_MEDIA_TYPE],
  failures: ['run-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/bundle',
    tag: 'runs',
    example: { id: EXAMPLE_RUN, format: 'zip' },
    basis: ofBundleAndReceipt,
  },
  cli: {
    command: 'runs export',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [{ line: 'runs export latest --format zip --out run.zip', doc: 'to take it elsewhere' }],
  },
  run: (context, { id }) => zippedRun(context, id),
})
