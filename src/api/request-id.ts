import type { IncomingMessage } from 'node:http'
import { isRequestId } from '../service/index.ts'

/** The id that a request brings in `X-Request-Id`, or a fresh one when it brings none that a log line can hold. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>, fresh: () => string): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && isRequestId(given) ? given : fresh()
}
