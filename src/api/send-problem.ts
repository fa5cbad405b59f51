import type { FastifyReply, FastifyRequest } from 'fastify'
import { FAILURES, problemDocument, type Failure, type FailureDef } from '../base/index.ts'

/** Media type of a problem document (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json'

/** Answer a request with what went wrong. */
export function sendProblem(failure: Failure, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const document = { ...problemDocument(failure), instance: request.url, requestId: request.id }
  // Of bytes that could not be given after all.
  reply.removeHeader('content-disposition')
  const { status, retryAfterSeconds }: FailureDef = FAILURES[failure.code]
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds))
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'x-request-id': request.id })
    .type(PROBLEM_TYPE)
    .send(Buffer.from(JSON.stringify(document)))
}
