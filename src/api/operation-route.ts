import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Operation, ServiceContext } from '../service/index.ts'
import { answerRequest } from './answer-request.ts'
import type { RequestParts } from './input-of.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { OperationThreads } from './operation-threads.ts'
import { routeSchema } from './route-schema.ts'

/** What operations work with, for all requests. */
export interface Serving {
  readonly context: ServiceContext
  /** Undefined where everything is done in this thread. */
  readonly threads: OperationThreads | undefined
  /** Answers of all operations that were given. */
  readonly kept: KeptAnswers
}

/** Add the route of an operation, when it has one. */
export function addRoute(app: FastifyInstance, operation: Operation, { context, threads, kept }: Serving): void {
  const { http } = operation
  if (http === null) return
  const { method, url, deepField } = http
  const address = url.replace(/\{(\w+)\}/g, ':$1')
  const schema = routeSchema(operation)
  app.route({
    method,
    url: deepField === undefined ? address : address.replace(new RegExp(`:${deepField}$`), '*'),
    schema,
    config: { swaggerTransform: () => ({ schema, url: address }) },
    handler: (request, reply) => {
      const here = forRequest(context, operation, { request, reply })
      return answerRequest({ operation, context: here, threads, kept, parts: partsOf(request), request, reply })
    },
  })
}

/** The surroundings of an operation that works for one request. */
function forRequest(
  context: ServiceContext,
  { http }: Operation,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): ServiceContext {
  const { id } = request
  if (http?.keyed !== true) return { ...context, request: { id } }
  const key = request.headers['idempotency-key']
  // Sent twice, the header is a list: no key, and refused as such.
  const idempotencyKey = Array.isArray(key) ? key.join(', ') : key
  return {
    ...context,
    request: { id, idempotencyKey, replayed: () => void reply.header('idempotency-replayed', 'true') },
  }
}

function partsOf({ params, query, body }: FastifyRequest): RequestParts {
  return {
    params: params as RequestParts['params'],
    query: query as RequestParts['query'],
    body: body as Uint8Array | undefined,
  }
}
