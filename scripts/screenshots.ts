import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { startPage } from '../test/support/started-page.ts'

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url))

/** Pixels of a wide window, of a tablet and of a phone. */
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** What is shown: a name for the file, the view, and the window. `RUN` stands for the run that is made. */
const SHOTS: readonly (readonly [name: string, path: string, window: BrowserContextOptions])[] = [
  ['runs', '/', { viewport: WIDE, colorScheme: 'light' }],
  ['runs-dark', '/', { viewport: WIDE, colorScheme: 'dark' }],
  ['new-run', '/new/order-system?p.clerks=20&p.paymentFailureRate=0.1', { viewport: WIDE, colorScheme: 'light' }],
  ['run', '/runs/RUN?bin=172&select=payment', { viewport: WIDE, colorScheme: 'light' }],
  ['run-dark', '/runs/RUN?bin=172&select=payment', { viewport: WIDE, colorScheme: 'dark' }],
  ['run-phone', '/runs/RUN?bin=172', { viewport: PHONE, colorScheme: 'light' }],
]

/** The runs that the list shows, the one that is looked at last. */
const RUNS = [
  { templateId: 'supply-chain', tags: ['baseline'] },
  { templateId: 'ci-pipeline' },
  { templateId: 'emergency-department', tags: ['winter'] },
  { templateId: 'microservices', tags: ['incident'] },
  { templateId: 'airport-security' },
  { templateId: 'order-system', tags: ['baseline', 'monday'] },
]

/** Draw the main views of the page into docs/images, each as the browser of this machine shows it. */
async function drawViews(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true })
  const { browser, address, stop } = await startPage()
  try {
    let runId = ''
    for (const request of RUNS) {
      const body = JSON.stringify(request)
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${address}/v1/runs`, { method: 'POST', headers, body })
      runId = ((await response.json()) as { runId: string }).runId
    }
    for (const [name, path, window] of SHOTS) {
      const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', ...window })
      const page = await context.newPage()
      await page.goto(path.replace('RUN', runId), { waitUntil: 'networkidle' })
      const file = join(IMAGES, `${name}.png`)
      await page.screenshot({ path: file })
      await context.close()
      process.stdout.write(`${name}.png ${Math.round(statSync(file).size / 1000)} kB\n`)
    }
  } finally {
    await stop()
  }
}

await drawViews()
