import type { FastifyInstance } from 'fastify'
import type { ServiceContext } from '../service/index.ts'

/** The schema of a route whose answer says one word. */
function saying(word: string, summary: string): object {
  const schema = { type: 'object', properties: { status: { const: word } }, required: ['status'] }
  const answer = { description: 'The answer', content: { 'application/json': { schema } } }
  return { summary, tags: ['service'], response: { 200: answer } }
}

/** `/healthz`: the process answers. `/readyz`: its data directory can be read as well. */
export function addHealthRoutes(app: FastifyInstance, { store }: ServiceContext): void {
  app.get('/healthz', { schema: saying('ok', 'Say that the process answers.') }, () => ({ status: 'ok' }))
  app.get('/readyz', { schema: saying('ready', 'Say that the data directory can be read.') }, async () => {
    await store.has('ready')
    return { status: 'ready' }
  })
}
