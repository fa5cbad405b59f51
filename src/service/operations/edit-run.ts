import { Type } from '@sinclair/typebox'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { receiptAnswer, ReceiptAnswerSchema } from '../receipt-answer.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { TAGS } from '../run-marks.ts'

/** PATCH /v1/runs/{id}, `flowsim runs edit`. */
export const editRun = defineOperation({
  name: 'editRun',
  summary: 'Tag a run, write a note about it, pin it.',
  input: Type.Object(
    {
      id: RUN_ID,
      tags: { ...TAGS, description: 'Words to find it by, in place of those it has' },
      note: Type.Optional(Type.String({ maxLength: 10_000, description: 'What to remember of it; empty for no note' })),
      pinned: Type.Optional(Type.Boolean({ description: 'Mark it to be kept' })),
    },
    { additionalProperties: false },
  ),
  output: ReceiptAnswerSchema,
  failures: ['run-not-found', 'bundle-corrupt', 'store-unwritable', 'store-full'],
  http: {
    method: 'PATCH',
    url: '/v1/runs/{id}',
    tag: 'runs',
    example: { id: EXAMPLE_RUN, tags: ['first'], note: 'The day before the sale', pinned: true },
  },
  cli: {
    command: 'runs edit',
    positionals: ['id'],
    fields: {
      id: RUN_ID_FIELD,
      tags: { flag: 'tag', label: 'WORD', none: 'no-tags' },
      pinned: { flag: 'pin', none: 'no-pin' },
    },
    examples: [
      { line: "runs edit latest --tag baseline --note 'before the sale' --pin", doc: 'mark the newest run' },
      { line: 'runs edit latest --no-tags --no-pin', doc: 'take the marks away' },
    ],
  },
  run: async ({ store }, { id, ...edit }) => receiptAnswer(await store.edit(id, edit)),
})
