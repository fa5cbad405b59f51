import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure, problem } from '../base/index.ts'
import type { Operation, RouteSpec, ServiceContext } from '../service/index.ts'
import { answerRequest } from './answer-request.ts'
import { coerced } from './coerced.ts'
import { pathNames, routeSchema, takesBody } from './route-schema.ts'

type Fields = Readonly<Record<string, unknown>>

/** Add the route of an operation, when it has one. */
export function addRoute(app: FastifyInstance, operation: Operation, context: ServiceContext): void {
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
      return answerRequest({ operation, context: here, input: inputOf(operation, request), request, reply })
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

/**
 * What a request asks an operation: fields of the address, and the query or the body, whichever the method has.
 *
 * @throws Failure input-invalid for fields in a part of the request that has none
 */
function inputOf({ http, input }: Operation, request: FastifyRequest): Fields {
  const { properties } = input as { properties: Fields }
  const placed = pathFields(http!, request.params as Readonly<Record<string, string>>)
  const query = request.query as Fields
  const inBody = takesBody(http!)
  const body = request.body ?? {}
  if (inBody && (typeof body !== 'object' || Array.isArray(body))) return body as Fields
  const given = inBody ? (body as Fields) : query
  const strangers = inBody ? query : (body as Fields)
  const wrong = [...Object.keys(strangers), ...Object.keys(given).filter((name) => Object.hasOwn(placed, name))]
  if (wrong.length > 0) {
    const diagnostics = wrong.map((name) =>
      problem('field-unknown', [name], `there is no field ${name} in this part of the request`),
    )
    throw new Failure('input-invalid', 'the request has fields in a part that does not take them', { diagnostics })
  }
  if (inBody) return { ...given, ...placed }
  const fields = { ...given, ...placed }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, coerced(value, properties[name]!)]))
}

function pathFields({ url, deepField }: RouteSpec, params: Readonly<Record<string, string>>): Fields {
  return Object.fromEntries(pathNames(url).map((name) => [name, params[name === deepField ? '*' : name]]))
}
