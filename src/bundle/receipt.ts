import { Type, type Static } from '@sinclair/typebox'
import { canonicalJson } from './canonical-json.ts'
import { decodeJson } from './decode-json.ts'
import { RECEIPT_PATH } from './manifest.ts'
import type { Decoded } from './problem.ts'
import { MODE } from './run-file.ts'
import { RUN_ID_PATTERN } from './run-id.ts'
import { described, HASH, INSTANT, STRING_OR_NULL } from './schema-parts.ts'
import { utf8Bytes } from './utf8.ts'

/** What an idempotency key looks like: visible ASCII. */
export const IDEMPOTENCY_KEY_PATTERN = '^[!-~]{1,255}$'

/** What the id of a request looks like: what a log line and a header can hold. */
export const REQUEST_ID_PATTERN = '^[A-Za-z0-9._:~+/=@-]{1,128}$'

/** receipt.json: what depends on when, where and by what a run was made. Not in the manifest. */
export const ReceiptSchema = Type.Object(
  {
    runId: Type.String({ pattern: RUN_ID_PATTERN }),
    createdUtc: INSTANT,
    tags: Type.Array(Type.String()),
    note: Type.Optional(Type.String({ description: 'What somebody has written about it; absent when nobody has' })),
    pinned: Type.Optional(
      Type.Boolean({ description: 'Whether somebody marked it to be kept; absent when nobody did' }),
    ),
    templateId: described(STRING_OR_NULL, 'Null for a run of a model'),
    mode: MODE,
    warningCount: Type.Integer({ minimum: 0 }),
    requestId: Type.String({ pattern: REQUEST_ID_PATTERN, description: 'Names the request in the logs' }),
    idempotencyKey: Type.Optional(
      Type.String({ pattern: IDEMPOTENCY_KEY_PATTERN, description: 'Key of the request; absent when it had none' }),
    ),
    requestHash: Type.Optional(described(HASH, 'H of the body of a request with a key; absent without one')),
    durationsMs: Type.Record(Type.String(), Type.Number({ minimum: 0 }), { description: 'By stage' }),
    flowsimVersion: Type.String(),
    nodeVersion: Type.Optional(Type.String({ description: 'Absent in an exported bundle, as tzdataVersion and host' })),
    tzdataVersion: Type.Optional(Type.String()),
    host: Type.Optional(Type.String()),
  },
  { additionalProperties: false, title: 'Receipt of a run' },
)

/** What receipt.json holds. */
export type Receipt = Static<typeof ReceiptSchema>

/** What tells of the machine that a run was made by. */
const OF_MACHINE: readonly string[] = ['nodeVersion', 'tzdataVersion', 'host'] satisfies (keyof Receipt)[]

/** The receipt of a bundle that leaves its machine. */
export function portableReceipt(receipt: Receipt): Receipt {
  return Object.fromEntries(Object.entries(receipt).filter(([name]) => !OF_MACHINE.includes(name))) as Receipt
}

/** Bytes of receipt.json. */
export function encodeReceipt(receipt: Receipt): Uint8Array {
  return utf8Bytes(canonicalJson(receipt))
}

/** Receipt from its text. */
export function decodeReceipt(text: string): Decoded<Receipt> {
  return decodeJson(RECEIPT_PATH, ReceiptSchema, text)
}
