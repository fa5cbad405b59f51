import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HttpEvent, ObservedEvent, ServerMetrics } from '../observe/index.ts'

type Observe = (event: ObservedEvent) => void

/** Tells of every request that has been answered. */
export function observeRequests(app: FastifyInstance, observe: Observe): void {
  app.addHook('onResponse', (request, reply, done) => {
    observe(answered(request, reply, request.routeOptions.url))
    done()
  })
}

/** Tells of a request that no hook will see, because it did not come as far as a route, once it is answered. */
export function observeRefused(request: FastifyRequest, reply: FastifyReply, observe: Observe): void {
  reply.raw.once('finish', () => observe(answered(request, reply, undefined)))
}

function answered({ id, method }: FastifyRequest, reply: FastifyReply, route = '(none)'): HttpEvent {
  const durationMs = Math.round(reply.elapsedTime * 1000) / 1000
  return { event: 'http.request', requestId: id, method, route, status: reply.statusCode, durationMs }
}

/** `/metrics`: the text of Prometheus. */
export function addMetricsRoute(app: FastifyInstance, metrics: ServerMetrics): void {
  const answer = { description: 'The metrics', content: { 'text/plain': { schema: { type: 'string' } } } }
  const schema = { summary: 'Tell the metrics to Prometheus.', tags: ['service'], response: { 200: answer } }
  app.get('/metrics', { schema }, async (_request, reply) => {
    const text = await metrics.text()
    return reply.header('cache-control', 'no-store').type(metrics.contentType).send(text)
  })
}
