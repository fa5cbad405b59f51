import type { Page } from 'playwright-core'
import { changeText, numberText, shareText } from '../../src/ui/parts/number-text.ts'
import type { Answer } from '../../src/ui/api/client.ts'
import { axeFindings } from '../support/axe.ts'
import { pageSession, testPage } from '../support/browser.ts'
import { expect, test } from 'vitest'
import { verdictOf } from '../../src/ui/whatif/difference.ts'
import { differenceShape } from '../../src/ui/whatif/difference-shape.ts'
import { previewClient } from '../../src/ui/whatif/preview-client.ts'
import { previewEngine, type WorkerPort } from '../../src/ui/whatif/preview-engine.ts'
import type { Asking } from '../../src/ui/whatif/protocol.ts'
import { slid, triedFields } from '../../src/ui/whatif/tried-field.ts'

/** A worker that answers when it is told to. */
function heldWorker() {
  const asked: Asking[] = []
  const listeners: ((event: never) => void)[] = []
  const port: WorkerPort = {
    postMessage: (asking) => asked.push(asking),
    addEventListener: (_: string, listener: (event: never) => void) => listeners.push(listener),
    terminate: () => undefined,
  }
  const [message, error] = [0, 1] as const
  return {
    port,
    asked,
    answer: (value: unknown) => listeners[message]!({ data: { number: asked.at(-1)!.number, value } } as never),
    stop: () => listeners[error]!({ message: 'gone' } as never),
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

test('while one run is computed only the newest values wait', async () => {
  const { port, asked, answer } = heldWorker()
  const engine = previewEngine(port)
  const results = [1, 2, 3, 4].map((clerks) => engine.evaluate({ clerks }))
  expect(asked.map(({ ask }) => ask)).toEqual([{ kind: 'evaluate', parameters: { clerks: 1 } }])
  answer('first')
  await settled()
  expect(asked.map(({ ask }) => ask).slice(1)).toEqual([{ kind: 'evaluate', parameters: { clerks: 4 } }])
  answer('last')
  expect(await Promise.all(results)).toEqual(['first', undefined, undefined, 'last'])
})

test('a worker that stops is told as a problem', async () => {
  const { port, stop } = heldWorker()
  const hashes = previewEngine(port).hashes('base')
  stop()
  await expect(hashes).rejects.toMatchObject({ problem: { code: 'page-failed' } })
})

test('views of the run are asked of the page, everything else of the server', async () => {
  const { port, asked, answer } = heldWorker()
  const server = { ask: () => Promise.resolve('of the server' as never) }
  const client = previewClient({ engine: previewEngine(port), side: 'changed', runId: 'run_one', server })
  const graph = client.ask('getGraph', { id: 'run_one' })
  answer('of the page')
  expect(await graph).toBe('of the page')
  expect(await client.ask('getGraph', { id: 'run_two' })).toBe('of the server')
  expect(await client.ask('version', {})).toBe('of the server')
  expect(asked.length).toBe(1)
})

test('what the stored run answers is asked of the page once', async () => {
  const { port, asked, answer } = heldWorker()
  const server = { ask: () => Promise.reject(new Error('asked')) }
  const client = previewClient({ engine: previewEngine(port), side: 'base', runId: 'run_one', server })
  const first = client.ask('getGraph', { id: 'run_one' })
  answer('of the stored run')
  expect(await first).toBe('of the stored run')
  expect(await client.ask('getGraph', { id: 'run_one' })).toBe('of the stored run')
  expect(asked.length).toBe(1)
})

test('a view that nobody waits for any more is dropped', async () => {
  const { port, answer } = heldWorker()
  const client = previewClient({
    engine: previewEngine(port),
    side: 'changed',
    runId: 'run_one',
    server: { ask: () => Promise.reject(new Error('asked')) },
  })
  const controller = new AbortController()
  const graph = client.ask('getGraph', { id: 'run_one' }, controller.signal)
  controller.abort()
  answer('late')
  await expect(graph).rejects.toThrow('abort')
})

test.each([
  [1200, { 'x-type': 'number', minimum: 0 }, { minimum: 0, maximum: 3600, whole: false, suffix: '' }],
  [16, { 'x-type': 'integer', minimum: 1, maximum: 20 }, { minimum: 1, maximum: 20, whole: true, suffix: '' }],
  [0.06, { 'x-type': 'number', minimum: 0, maximum: 1 }, { minimum: 0, maximum: 1, whole: false, suffix: '' }],
  ['20s', { 'x-type': 'duration' }, { minimum: 0, maximum: 60, whole: false, suffix: 's' }],
  [0, { 'x-type': 'integer', minimum: 0, maximum: 288 }, { minimum: 0, maximum: 288, whole: true, suffix: '' }],
  ['a text', { 'x-type': 'string' }, undefined],
  [[1, 2], { 'x-type': 'series' }, undefined],
])('the slider of %j reaches three times as far, inside what is allowed', (value, property, slide) => {
  const [field] = triedFields({ properties: { p: property } }, { p: value })
  expect(field!.slide).toEqual(slide)
  if (slide !== undefined) expect(slid(field!.usual, slide)).toBe(Number.parseFloat(String(value)))
})

test('a change has its sign, and says whether it is for the better', () => {
  expect(changeText(40, 28, String)).toBe('−12')
  expect(changeText(0, 3, String)).toBe('+3')
  expect(changeText(0.3, 0.1 + 0.2, String)).toBe('')
  expect([changeText(2, 2, String), changeText(null, 2, String)]).toEqual(['', ''])
  expect(verdictOf(40, 28, 'less')).toBe('better')
  expect(verdictOf(40, 28, 'more')).toBe('worse')
  expect([verdictOf(1, 1, 'less'), verdictOf(1, 2, 'none'), verdictOf(null, 2, 'less')]).toEqual([
    'same',
    'other',
    'other',
  ])
})

test('two courses share one scale, with gaps where they are undefined', () => {
  expect(differenceShape([0, 10], [0, null])).toEqual({
    base: 'M250 200L750 0',
    tried: 'M250 200',
    between: '',
    most: 10,
    least: 0,
  })
  expect(differenceShape([5], [10])!.between).toBe('M0 100H1000V0H0Z')
  expect(differenceShape([null], [])).toBeUndefined()
})

const session = pageSession()

interface Made {
  readonly runId: string
  readonly hashes: Readonly<Record<'model' | 'series', string>>
}

const made = (request: object): Promise<Made> => session.ask('POST', '/v1/runs', request)

const shownRun = (id: string): Promise<Answer<'showRun'>> => session.ask('GET', `/v1/runs/${id}`)

/** Until the page has computed what stands in its fields, and drawn it. */
async function computed(page: Page): Promise<void> {
  await page.locator('.what-if-status[data-busy=false]', { hasText: 'Computed in this page' }).waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
  for (const part of ['.time-mean', '.charts canvas', '.difference-lines', '.topology-picture .card'])
    await page.locator(part).first().waitFor({ state: 'attached' })
}

/** What parts of the page show of a run. */
type Drawn = Readonly<Record<string, string>>

async function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(`({
    headline: document.querySelector('.headline').textContent,
    cards: [...document.querySelectorAll('.topology-picture .card')].map((card) => card.textContent).join(),
    course: document.querySelector('.time-mean').getAttribute('d'),
    charts: document.querySelector('.charts canvas').toDataURL(),
    difference: document.querySelector('.difference-lines .shape-tried').getAttribute('d'),
    table: document.querySelector('.run-content table:last-of-type').textContent,
  })`)
}

/** Drags the slider of a parameter over its range and holds it: what is asked for meanwhile, what is drawn. */
async function dragged(page: Page, parameter: string): Promise<{ asked: string[]; before: Drawn; held: Drawn }> {
  await computed(page)
  const slider = page.locator(`[data-parameter="${parameter}"] .slider`)
  await slider.scrollIntoViewIfNeeded()
  const before = await drawn(page)
  const { x, y, width, height } = (await slider.boundingBox())!
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.mouse.move(x + width * 0.3, y + height / 2)
  await page.mouse.down()
  const revision = (): Promise<unknown> => page.locator('.what-if-status').getAttribute('data-revision')
  const first = Number(await revision())
  for (const part of [0.2, 0.35, 0.5, 0.65, 0.8]) {
    await page.mouse.move(x + width * part, y + height / 2)
    await page.waitForTimeout(60)
  }
  await computed(page)
  await page.evaluate(`document.querySelectorAll('.charts canvas').forEach((chart) => (chart.dataset.kept = ''))`)
  const dragged = Number(await revision())
  await page.mouse.move(x + width * 0.9, y + height / 2)
  await expect.poll(revision).not.toBe(String(dragged))
  await computed(page)
  expect(dragged).toBeGreaterThan(first + 1)
  await expect.poll(() => drawn(page).then(({ difference }) => difference)).not.toBe(before['difference'])
  const held = await drawn(page)
  // The charts take other values, and are the same charts.
  expect(await page.locator('.charts canvas:not([data-kept])').count()).toBe(0)
  const during = [...asked]
  await page.mouse.up()
  return { asked: during, before, held }
}

/** Saves what is tried, and gives the run that is stored. */
async function saved(page: Page): Promise<Answer<'showRun'>> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save as run' }).click()
  const { runId, hashes } = (await (await answered).json()) as Made
  const note = page.locator('.saved-note')
  await note.waitFor()
  expect(await note.getAttribute('data-same')).toBe('true')
  expect(await note.getByRole('link').textContent()).toBe(runId)
  for (const name of ['model', 'series'] as const) {
    const short = hashes[name].slice(0, 8)
    expect(await note.locator('dl > div', { hasText: name }).textContent()).toBe(`${name}${short} = ${short}`)
  }
  return shownRun(runId)
}

for (const [templateId, parameter, parameters] of [
  ['order-system', 'paymentCapacity', {}],
  ['airport-security', 'passengersPerFlight', {}],
  ['call-center', 'agents', { hours: 1 }],
] as const)
  testPage(`while a slider of ${templateId} is dragged every part changes and the server is not asked`, async () => {
    const { runId } = await made({ templateId, parameters })
    const page = await session.open(`/runs/${runId}?whatif=on&bin=200`)
    const { asked, before, held } = await dragged(page, parameter)
    expect(asked).toEqual([])
    for (const part of Object.keys(before)) expect([part, held[part]]).not.toEqual([part, before[part]])
    const { run, table } = await saved(page)
    const completed = page.locator('.headline-number', { hasText: 'Completed' }).locator('.headline-after')
    expect(await completed.textContent()).toBe(numberText(run.summary['system']!['completed']!.total))
    for (const { id, meanUtilization } of table.rows) {
      const title = run.nodes.find((node) => node.id === id)!.title!
      const row = page
        .getByRole('tabpanel')
        .getByRole('row')
        .filter({ has: page.getByText(title, { exact: true }) })
      expect(await row.textContent()).toContain(shareText(meanUtilization))
    }
  })

/** The card of payment tells its figures in the stored run, inside its width, also to who does not see it. */
async function toldOnCard(page: Page, runId: string): Promise<void> {
  const card = page.locator('.card[data-card=payment]')
  const told = card.locator('.card-stored')
  const { nodes } = await session.ask<Answer<'getState'>>('GET', `/v1/runs/${runId}/state?binIndex=150`)
  const { measures, metrics } = nodes.find(({ id }) => id === 'payment')!
  const text = `was ${shareText(metrics['utilization'])} · ${numberText(measures['queueDepth'])}`
  await expect.poll(() => told.textContent()).toBe(text)
  await expect.poll(() => card.getAttribute('aria-label')).toContain(text)
  const [inner, outer] = [(await told.boundingBox())!, (await card.locator('.card-box').boundingBox())!]
  expect(inner.x).toBeGreaterThan(outer.x)
  expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width)
}

testPage(
  'what is tried stands in the address, can be taken back, and is told at its field when it is wrong',
  async () => {
    const { runId } = await made({ templateId: 'order-system' })
    const page = await session.open(`/runs/${runId}?bin=150&whatif=on&p.paymentCapacity=300`, { colorScheme: 'dark' })
    await computed(page)
    await expect.poll(() => page.locator('.headline').textContent()).toMatch(/Bottleneck.*moved.*was Payment/)
    // The names of cards follow what they show a moment later.
    await toldOnCard(page, runId)
    expect(await axeFindings(page)).toEqual([])
    const { charts } = await drawn(page)
    const payment = page.getByLabel('Payment attempts in five minutes', { exact: true })
    await payment.fill('-1')
    const problems = page.locator('#tried-paymentCapacity-problems')
    await problems.getByText(/\S/).first().waitFor()
    expect(await page.getByRole('button', { name: 'Save as run' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Reset 1 change' }).click()
    await expect.poll(() => page.locator('.headline').textContent()).toContain('Paymentno change')
    await expect.poll(() => page.locator('.card-stored:not([data-empty=true])').count()).toBe(0)
    await expect.poll(() => page.url()).toMatch(/\?(?:bin=\d+&)?whatif=on$/)
    expect((await drawn(page))['charts']).not.toBe(charts)
    await payment.fill('300')
    await expect.poll(() => drawn(page).then((again) => again['charts'] === charts)).toBe(true)
    await page.getByRole('button', { name: 'Reset 1 change' }).click()
    await page.getByText('Every node').click()
    await page.setViewportSize({ width: 390, height: 900 })
    // What follows the width is drawn a moment after it.
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect.poll(() => page.url()).not.toContain('whatif')
    await expect.poll(() => page.locator('.card-stored').count()).toBe(0)
  },
)

testPage('trying other values is offered by the view of a run, and its code is loaded then', async () => {
  const { runId } = await made({ templateId: 'order-system' })
  const page = await session.open('/')
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await page.goto(`/runs/${runId}`)
  await page.waitForSelector('.topology-picture')
  expect(scripts.filter((path) => /what-if|worker/.test(path))).toEqual([])
  await page
    .getByRole('button', { name: 'What if' })
    .or(page.getByRole('link', { name: 'What if' }))
    .click()
  await computed(page)
  expect(scripts.filter((path) => /worker.*\.js$/.test(path))).toHaveLength(1)
})
