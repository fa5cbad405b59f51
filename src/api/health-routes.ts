import type { FastifyInstance } from 'fastify'
import type { ServiceContext } from '../service/index.ts'

/** `/healthz`: the process answers. `/readyz`: its data directory can be read as well. */
export function addHealthRoutes(app: FastifyInstance, { store }: ServiceContext): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async () => {
    await store.has('ready')
    return { status: 'ready' }
  })
}
