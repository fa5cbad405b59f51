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
    durationsMs: Type.Record(Type.String(), Type.Number(), { description: 'By stage' }),
    flowsimVersion: Type.String(),
  },
  { additionalProperties: false },
)

/** What answers say of a run's receipt. */
export type ReceiptAnswer = Static<typeof ReceiptAnswerSchema>

/** The part of a receipt that answers show. */
export function receiptAnswer(receipt: Receipt): ReceiptAnswer {
  const { runId, createdUtc, templateId, mode, warningCount, tags, durationsMs, flowsimVersion } = receipt
  return { runId, status: 'completed', createdUtc, templateId, mode, warningCount, tags, durationsMs, flowsimVersion }
}
