import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Failure, FAILURES, problemDocument } from '../base/index.ts'
import { PROBLEM_TYPE } from './send-problem.ts'

/**
 * Answer what is no request of HTTP, and end the connection: nothing after it can be read.
 *
 * @param requestId a fresh one, since nothing of the request is known
 */
export function answerClientError(error: Error & { code?: string }, socket: Socket, requestId: string): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const failure =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new Failure('url-too-long', 'the address and the header fields are too long')
      : new Failure('input-invalid', 'the request is not one of HTTP')
  const body = JSON.stringify({ ...problemDocument(failure), instance: null, requestId })
  const { status } = FAILURES[failure.code]
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
