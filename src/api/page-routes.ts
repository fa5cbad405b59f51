import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../base/index.ts'
import { PAGE_POLICY } from './page-policy.ts'

/** Addresses of views, all of which are the one page. */
const VIEWS = ['/', '/new/*', '/runs/*']

/**
 * Serve the page: its assets, which are named after their contents, and for the address of each view its one document.
 *
 * @param folder what the build of the page has made; may be missing, and then its views are `route-not-found`
 */
export function addPage(app: FastifyInstance, folder: string): void {
  app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
    // A worker keeps to the policy of the file it comes from.
    setHeaders: (response) => {
      response.header('content-security-policy', PAGE_POLICY)
    },
  })
  const show = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!wantsHtml(request)) {
      reply.callNotFound()
      return reply
    }
    const document = await readPage(folder)
    return reply
      .headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(document)
  }
  for (const url of VIEWS) app.get(url, { schema: { hide: true } }, show)
}

function wantsHtml({ headers, url }: FastifyRequest): boolean {
  return url === '/' || /\btext\/html\b/.test(headers.accept ?? '')
}

async function readPage(folder: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, 'index.html'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Failure('route-not-found', 'the page is not built', { hint: 'Build it: npm run build.' })
  }
}
