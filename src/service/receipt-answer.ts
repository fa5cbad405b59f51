import { Type, type Static } from '@sinclair/typebox'
import type { Receipt } from '../bundle/index.ts'

/** What answers say of a run's receipt: not which machine and Node it was made by. */
export const ReceiptAnswerSchema = Type.Object(
  {
    runId: Type.String(),
    status: Type.Literal('completed'),
    createdUtc: Type.String(),
    templateId: Type.Union([Type.String(), Type.Null()]),
    mode: Type.String(),
    warningCount: Type.Integer({ minimum: 0 }),
    tags: Type.Array(Type.String()),
    note: Type.String({ description: 'What somebody has written about it; empty when nobody has' }),
    pinned: Type.Boolean({ description: 'Whether somebody marked it to be kept' }),
    requestId: Type.String({ description: 'Names the request in the logs' }),
    idempotencyKey: Type.Optional(Type.String({ description: 'Key of the request; absent when it had none' })),
    requestHash: Type.Optional(Type.String({ description: 'Hash of the body of a request with a key' })),
    durationsMs: Type.Record(Type.String(), Type.Number(), { description: 'By stage' }),
    flowsimVersion: Type.String(),
  },
  { additionalProperties: false },
)

/** What answers say of a run's receipt. */
export type ReceiptAnswer = Static<typeof ReceiptAnswerSchema>

/** Fields of a receipt that answers show. */
const SHOWN = [
  'createdUtc',
  'templateId',
  'mode',
  'warningCount',
  'tags',
  'requestId',
  'idempotencyKey',
  'requestHash',
  'durationsMs',
  'flowsimVersion',
] as const satisfies readonly (keyof Receipt & keyof ReceiptAnswer)[]

/** The part of a receipt that answers show. */
export function receiptAnswer(receipt: Receipt): ReceiptAnswer {
  const { runId, note = '', pinned = false } = receipt
  const shown = SHOWN.filter((field) => receipt[field] !== undefined).map((field) => [field, receipt[field]])
  const fields = Object.fromEntries(shown) as Pick<ReceiptAnswer, (typeof SHOWN)[number]>
  return { runId, status: 'completed', note, pinned, ...fields }
}
