import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Failure } from '../base/index.ts'
import { serverMetrics, type ObservedEvent } from '../observe/index.ts'
import { OPERATIONS, type Operation, type ServiceContext } from '../service/index.ts'
import { answerClientError } from './client-error.ts'
import { closeConnections } from './close-connections.ts'
import { describeApi } from './describe-api.ts'
import { failureOf, MAX_PART, stackOf } from './failure-of.ts'
import { addHealthRoutes } from './health-routes.ts'
import { keptAnswers } from './kept-answers.ts'
import { MAX_BODY_BYTES } from './read-json.ts'
import type { OperationThreads } from './operation-threads.ts'
import { addMetricsRoute, observeRefused, observeRequests } from './observe-requests.ts'
import { requestIdOf } from './request-id.ts'
import { checkOrigin } from './same-origin.ts'
import { addRoute } from './operation-route.ts'
import { addPage } from './page-routes.ts'
import { sendProblem } from './send-problem.ts'

/** What an API takes besides the surroundings of operations. */
export interface ApiOptions {
  /** Those of flowsim unless given. */
  readonly operations?: readonly Operation[]
  /** Told of stages of runs, answered requests and defects; nobody unless given. */
  readonly log?: ((event: ObservedEvent) => void) | undefined
  /** Threads for the operations that have a lane; everything is done in this one unless given. */
  readonly threads?: OperationThreads | undefined
  /** Folder of the built page, which is served at `/`; no page unless given. */
  readonly page?: string | undefined
}

/** Bytes of answers that are kept. */
const KEPT_BYTES = 32 * 1024 * 1024

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
export function buildApi(
  context: ServiceContext,
  { operations = OPERATIONS, log, threads, page }: ApiOptions = {},
): FastifyInstance {
  const metrics = serverMetrics(threads?.load)
  const kept = keptAnswers(KEPT_BYTES)
  const observe = (event: ObservedEvent): void => {
    metrics.observe(event)
    log?.(event)
  }
  const failed = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const failure = failureOf(error)
    if (failure.code === 'internal') observe({ event: 'defect', requestId: request.id, stack: stackOf(error) })
    return sendProblem(failure, request, reply)
  }
  const app = Fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    genReqId: (request) => requestIdOf(request, context.newRequestId),
    routerOptions: { maxParamLength: MAX_PART },
    // An idle connection does not hold up the end.
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      observeRefused(request, reply, observe)
      failed(error, request, reply)
    },
    clientErrorHandler: (error, socket) => answerClientError(error, socket, context.newRequestId()),
  })
  takeJson(app)
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id })
    checkOrigin(request.headers)
    done()
  })
  closeConnections(app)
  app.addHook('onClose', (_app, done) => {
    metrics.close()
    done()
  })
  observeRequests(app, observe)
  app.setErrorHandler(failed)
  app.setNotFoundHandler((request, reply) => {
    const message = `there is no route ${request.method} ${JSON.stringify(request.url.slice(0, MAX_PART))}`
    return sendProblem(new Failure('route-not-found', message), request, reply)
  })
  describeApi(app, context.versions.flowsim)
  const tell: ServiceContext['tell'] = (event) => {
    context.tell(event)
    observe(event)
  }
  const served = { ...context, namesFiles: false, tell }
  // A plugin of its own, because the description sees only routes that are added once it is there.
  app.register((routes, _options, done) => {
    for (const operation of operations) addRoute(routes, operation, { context: served, threads, kept })
    addHealthRoutes(routes, served)
    addMetricsRoute(routes, metrics)
    if (page !== undefined) addPage(routes, page)
    done()
  })
  return app
}

/** JSON is the one type of body that is read. */
function takeJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  // As bytes: they are read where the operation is done.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}
