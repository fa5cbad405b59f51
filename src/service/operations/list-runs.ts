import { Type } from '@sinclair/typebox'
import { defineOperation } from '../operation.ts'
import { receiptAnswer, ReceiptAnswerSchema } from '../receipt-answer.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/runs, `flowsim runs list`. */
export const listRuns = defineOperation({
  name: 'listRuns',
  summary: 'List the stored runs, newest first.',
  input: Type.Object(
    {
      limit: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 500, description: 'Most runs to list; 50 unless given' }),
      ),
      cursor: Type.Optional(Type.String({ description: 'Where to go on: nextCursor of the list before' })),
    },
    CLOSED,
  ),
  output: Type.Object(
    {
      items: Type.Array(ReceiptAnswerSchema),
      nextCursor: Type.Union([Type.String(), Type.Null()]),
      damaged: Type.Array(Type.String(), {
        description: 'Ids of runs whose receipt cannot be read; they are in no list',
      }),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/runs', tag: 'runs', example: { limit: 10 } },
  cli: { command: 'runs list', examples: [{ line: 'runs list --limit 10', doc: 'the last ten' }] },
  run: async ({ store }, { limit = 50, cursor }) => {
    const page = await store.list({ limit, ...(cursor === undefined ? {} : { cursor }) })
    return { items: page.items.map(receiptAnswer), nextCursor: page.nextCursor, damaged: [...page.damaged] }
  },
})
