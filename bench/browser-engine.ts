import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Contender } from './measure.ts'
import type { Document } from './models.ts'

/** Where the build puts the engine for browsers. */
const BUILT = 'dist'

/**
 * Do something with a contender that evaluates a document in a headless browser, by the engine as it is built for browsers.
 *
 * @param executable path of a Chromium
 */
export async function withBrowserEngine<T>(
  { executable, document }: { readonly executable: string; readonly document: Document },
  work: (contender: Contender) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '/')
    if (!name.endsWith('.js')) return response.setHeader('content-type', 'text/html').end('<!doctype html>')
    readFile(join(BUILT, name)).then(
      (code) => response.setHeader('content-type', 'text/javascript').end(code),
      () => response.writeHead(404).end(),
    )
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.evaluate(PREPARE(JSON.stringify(document)))
    return await work(() => page.evaluate<number>(EVALUATE))
  } finally {
    await browser.close()
    server.close()
  }
}

/** Code for the page: the document becomes a plan. */
const PREPARE = (json: string): string => `import('/engine.js').then((engine) => {
  globalThis.engine = engine
  globalThis.prepared = engine.prepare(${json}).value
})`

/** Code for the page: evaluates the plan; answers milliseconds. */
const EVALUATE = `(() => {
  const start = performance.now()
  globalThis.engine.evaluatePrepared(globalThis.prepared)
  return performance.now() - start
})()`
