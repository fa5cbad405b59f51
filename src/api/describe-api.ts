import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { ROUTE_TAGS } from '../service/index.ts'
import { PROBLEM } from './problem-schema.ts'

const ABOUT =
  'The operations of flowsim over HTTP: make runs of templates and models, and travel through their time. Bodies and ' +
  'answers are JSON; what cannot be done is a problem document (RFC 9457) with a `code` to decide by.'

/** What the pages at /docs may load: what comes from here, and styles that stand in them. */
const DOCS_POLICY = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'img-src': ["'self'", 'data:'],
  'script-src': "'self'",
  'style-src': ["'self'", "'unsafe-inline'"],
  'frame-ancestors': "'none'",
}

/**
 * Make the description of the routes that are added later: `/openapi.json` (OpenAPI 3.1) and, to read and to try,
 * `/docs`.
 *
 * @param version of the package
 */
export function describeApi(app: FastifyInstance, version: string): void {
  // Operations judge their input wherever it stood, and serialise their answer themselves.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  app.addSchema(PROBLEM)
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'flowsim', version, description: ABOUT },
      servers: [{ url: '/' }],
      tags: Object.entries(ROUTE_TAGS).map(([name, description]) => ({ name, description })),
    },
    refResolver: {
      buildLocalReference: ({ $id }, _base, _fragment, i) => (typeof $id === 'string' ? $id : `def-${i}`),
    },
  })
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_POLICY,
    uiConfig: { deepLinking: true, docExpansion: 'list', tryItOutEnabled: true },
  })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
