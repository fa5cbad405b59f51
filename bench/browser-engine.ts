import { serveEngine } from '../test/support/engine-server.ts'
import { launchBrowser } from '../test/support/launch-browser.ts'
import type { Contender } from './measure.ts'
import type { Document } from './models.ts'

/**
 * Do something with a contender that evaluates a document in a headless browser, by the engine as it is built for browsers
 * and under the policy of the page.
 */
export async function withBrowserEngine<T>(document: Document, work: (contender: Contender) => Promise<T>): Promise<T> {
  const server = await serveEngine()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.address)
    await page.evaluate(PREPARE(JSON.stringify(document)))
    return await work(() => page.evaluate<number>(EVALUATE))
  } finally {
    await browser.close()
    await server.stop()
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
