import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { Failure, type FailureCode } from '../base/index.ts'
import { OPERATIONS, type Operation, type ServiceContext } from '../service/index.ts'
import { answerClientError } from './client-error.ts'
import { describeApi } from './describe-api.ts'
import { addHealthRoutes } from './health-routes.ts'
import { MAX_BODY_BYTES, readJson } from './read-json.ts'
import { checkOrigin } from './same-origin.ts'
import { addRoute } from './operation-route.ts'
import { sendProblem } from './send-problem.ts'

/** What an API takes besides the surroundings of operations. */
export interface ApiOptions {
  /** Those of flowsim unless given. */
  readonly operations?: readonly Operation[]
}

/** Most characters of one part of a path. */
const MAX_PART = 512

/** What a browser may do with an answer: show it, and nothing else. */
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/**
 * The operations as routes of a server that does not listen yet. A server of its own for every call: nothing is shared.
 *
 * @param context surroundings of the operations; what is asked over HTTP may name no files of this machine
 */
export function buildApi(context: ServiceContext, { operations = OPERATIONS }: ApiOptions = {}): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MAX_PART },
    // An idle connection does not hold up the end.
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void sendProblem(failureOf(error), request, reply),
    clientErrorHandler: answerClientError,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer))
    } catch (error) {
      done(error as Error)
    }
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id })
    checkOrigin(request.headers)
    done()
  })
  app.setErrorHandler((error, request, reply) => sendProblem(failureOf(error), request, reply))
  app.setNotFoundHandler((request, reply) => {
    const message = `there is no route ${request.method} ${JSON.stringify(request.url.slice(0, MAX_PART))}`
    return sendProblem(new Failure('route-not-found', message), request, reply)
  })
  describeApi(app, context.versions.flowsim)
  const served = { ...context, namesFiles: false }
  // A plugin of its own, because the description sees only routes that are added once it is there.
  app.register((routes, _options, done) => {
    for (const operation of operations) addRoute(routes, operation, served)
    addHealthRoutes(routes, served)
    done()
  })
  return app
}

/** Failures by the codes of fastify's own errors. */
const BY_CODE: Readonly<Record<string, FailureCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_MAX_PARAM_LENGTH: 'url-too-long',
  FST_ERR_BAD_URL: 'input-invalid',
}

const MESSAGES: Partial<Readonly<Record<FailureCode, string>>> = {
  'media-type-unsupported': 'the body is not application/json',
  'body-too-large': `the body has more than ${MAX_BODY_BYTES} bytes`,
  'url-too-long': `a part of the address has more than ${MAX_PART} characters`,
}

/** An error as a failure. What is a defect stays inside: its message may name files of this machine. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const {
    code = '',
    statusCode = 500,
    message = '',
  } = (error ?? {}) as Partial<{
    code: string
    statusCode: number
    message: string
  }>
  const known = BY_CODE[code] ?? (statusCode >= 400 && statusCode < 500 ? 'input-invalid' : undefined)
  if (known === undefined) return new Failure('internal', 'the request cannot be done')
  return new Failure(known, MESSAGES[known] ?? message)
}
