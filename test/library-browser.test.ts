import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { seriesHash } from '../src/bundle/series-hash.ts'
import { nodeSha256 } from '../src/store/index.ts'
import { builtProgram } from './support/built.ts'
import { engineFiles, goldenHashes, GOLDEN_RUN } from './support/built-engine.ts'
import { serveEngine } from './support/engine-server.ts'
import { aBrowser, launchBrowser } from './support/launch-browser.ts'
import { testFullWith } from './support/tier.ts'

/** What a file of the engine has to do without: modules of Node, and what is global there alone. Ajv has calls in its texts. */
const OF_NODE = [
  /["'`]node:/,
  /(?<!["'`])\b(?:__)?require\(["'`]/,
  /(?<!\/)\bprocess(?:\.\w|\[)/,
  /\bBuffer[.(]/,
  /\b__(?:dir|file)name\b/,
]

interface Simulated {
  readonly diagnostics: readonly unknown[]
  readonly series: readonly [string, string][]
}

/** Do something in a browser's page that has the engine, where the policy of the page holds. */
async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  builtProgram()
  const server = await serveEngine({ 'engine-in-browser.js': 'test/support/engine-in-browser.js' })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(server.address)
    const result = await work(page)
    expect(complaints).toEqual([])
    return result
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Hashes of the series of order-system, as a function of the page finds them. */
async function hashesBy(page: Page, work: 'simulated' | 'simulatedInWorker'): Promise<Record<string, string>> {
  const model = readFileSync(`${GOLDEN_RUN}/model/model.json`, 'utf8')
  const code = `import('/engine-in-browser.js').then(({ ${work} }) => ${work}(${model}))`
  const { diagnostics, series } = await page.evaluate<Simulated>(code)
  expect(diagnostics).toEqual([])
  const hashes = series.map(([id, base64]): [string, string] => {
    const { buffer } = new Uint8Array(Buffer.from(base64, 'base64'))
    return [id, seriesHash(nodeSha256, new Float64Array(buffer))]
  })
  return Object.fromEntries(hashes)
}

test('the engine that is built names nothing of Node', () => {
  for (const [name, text] of engineFiles())
    for (const found of OF_NODE) expect(found.exec(text)?.[0], name).toBeUndefined()
})

testFullWith(
  aBrowser,
  'a browser gives order-system the series of the command line, in the page and in a worker',
  () =>
    withPage(async (page) => {
      expect(await hashesBy(page, 'simulated')).toEqual(goldenHashes())
      expect(await hashesBy(page, 'simulatedInWorker')).toEqual(goldenHashes())
    }),
  { timeout: 90_000 },
)

testFullWith(
  aBrowser,
  'the policy of the page holds where the engine is tried: code in a text does not run',
  () =>
    withPage(async (page) => {
      const tried = page.evaluate(`import('data:text/javascript,0').then(() => 'ran', () => 'refused')`)
      expect(await tried).toBe('refused')
    }),
  { timeout: 90_000 },
)
