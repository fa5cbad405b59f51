import type { FastifyInstance } from 'fastify'
import type { ObservedEvent, ServerMetrics } from '../observe/index.ts'

/** Tells of every request that has been answered. */
export function observeRequests(app: FastifyInstance, observe: (event: ObservedEvent) => void): void {
  app.addHook('onResponse', (request, reply, done) => {
    observe({
      event: 'http.request',
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 1000) / 1000,
    })
    done()
  })
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
