import { Type } from '@sinclair/typebox'
import { IDEMPOTENCY_KEY_PATTERN } from '../bundle/index.ts'

/** The header of a request that is made once, however often it is sent. */
export const IdempotencyKeySchema = Type.String({
  pattern: IDEMPOTENCY_KEY_PATTERN,
  description: 'Sent again with the same body, nothing is made twice: the answer is about the run of the first request',
})

const KEY = new RegExp(IDEMPOTENCY_KEY_PATTERN)

/** Whether a text is an idempotency key. */
export function isIdempotencyKey(text: string): boolean {
  return KEY.test(text)
}
