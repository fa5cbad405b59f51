import { REQUEST_ID_PATTERN } from '../bundle/index.ts'

const REQUEST_ID = new RegExp(REQUEST_ID_PATTERN)

/** Whether a text may name a request: what a log line, a header and a receipt can hold. */
export function isRequestId(text: string): boolean {
  return REQUEST_ID.test(text)
}
