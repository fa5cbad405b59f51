import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { startPage } from '../test/support/started-page.ts'

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url))

/** Pixels of a wide window, of a tablet and of a phone. */
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** What is shown. */
interface Shot {
  /** Of the file. */
  readonly name: string
  /** Of the view; `RUN` stands for the run of the order system. */
  readonly path: string
  readonly window: BrowserContextOptions
  /** What the window is scrolled to; its head when nothing is said. */
  readonly top?: string
}

const TRIED = '/runs/RUN?bin=150&select=payment&whatif=on&p.paymentCapacity=190'

const SHOTS: readonly Shot[] = [
  { name: 'runs', path: '/', window: { viewport: WIDE, colorScheme: 'light' } },
  {
    name: 'new-run',
    path: '/new/order-system?p.clerks=20&p.paymentFailureRate=0.1',
    window: { viewport: WIDE, colorScheme: 'light' },
  },
  { name: 'run', path: '/runs/RUN?bin=150', window: { viewport: WIDE, colorScheme: 'light' } },
  { name: 'run-dark', path: '/runs/RUN?bin=150&select=payment', window: { viewport: WIDE, colorScheme: 'dark' } },
  {
    name: 'explain',
    path: '/runs/RUN?bin=150&select=payment&explain=payment.queueDepth',
    window: { viewport: WIDE, colorScheme: 'light' },
    top: '.inspector',
  },
  { name: 'what-if', path: TRIED, window: { viewport: WIDE, colorScheme: 'light' }, top: '.what-if' },
  { name: 'run-phone', path: '/runs/RUN?bin=150', window: { viewport: PHONE, colorScheme: 'light' } },
  {
    name: 'run-phone-dark',
    path: '/runs/RUN?bin=150',
    window: { viewport: PHONE, colorScheme: 'dark' },
    top: '.travel',
  },
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
    for (const shot of SHOTS) {
      const file = join(IMAGES, `${shot.name}.png`)
      await draw(browser, { ...shot, path: address + shot.path.replace('RUN', runId) }, file)
      process.stdout.write(`${shot.name}.png ${Math.round(statSync(file).size / 1000)} kB\n`)
    }
  } finally {
    await stop()
  }
}

/** Draw one view into a file, once nothing of it is on its way any more. */
async function draw(browser: Browser, { path, window, top }: Shot, file: string): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...window })
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.waitForFunction('document.querySelector("[aria-busy=true], [data-busy=true]") === null')
  const way = `document.querySelector(${JSON.stringify(top ?? 'body')}).getBoundingClientRect().top - 16`
  await page.evaluate(`scrollBy(0, ${way})`)
  await page.screenshot({ path: file })
  await context.close()
}

await drawViews()
