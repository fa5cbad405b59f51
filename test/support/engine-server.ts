import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PAGE_POLICY } from '../../src/api/page-policy.ts'

/** Files that are served beside the engine: where each lies. */
type Beside = Readonly<Record<string, string>>

/** A server of the engine as it is built, which keeps a browser to the policy of the page. */
export interface EngineServer {
  /** Of an empty document: `http://127.0.0.1:40123/`. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Serve the files in `dist` whose names begin with `engine`, and a few more, on a free port. */
export async function serveEngine(beside: Beside = {}): Promise<EngineServer> {
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', PAGE_POLICY)
    const name = (request.url ?? '/').slice(1)
    const path = beside[name] ?? (/^engine[\w.-]*\.js$/.test(name) ? `dist/${name}` : undefined)
    if (path === undefined) {
      response
        .writeHead(name === '' ? 200 : 404, { 'content-type': 'text/html' })
        .end('<!doctype html><title>-</title>')
      return
    }
    readFile(path).then(
      (code) => response.setHeader('content-type', 'text/javascript').end(code),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, stop: () => stopped(server) }
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
