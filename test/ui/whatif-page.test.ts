import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { numberText, shareText } from '../../src/ui/parts/number-text.ts'
import type { Answer } from '../../src/ui/api/client.ts'
import { axeFindings } from '../support/axe.ts'
import { pageSession, testPage } from '../support/browser.ts'

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
  for (const part of [0.2, 0.35, 0.5, 0.65, 0.8, 0.9]) {
    await page.mouse.move(x + width * part, y + height / 2)
    await page.waitForTimeout(60)
  }
  await computed(page)
  expect(Number(await revision())).toBeGreaterThan(first + 2)
  await expect.poll(() => drawn(page).then(({ difference }) => difference)).not.toBe(before['difference'])
  const held = await drawn(page)
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

testPage(
  'what is tried stands in the address, can be taken back, and is told at its field when it is wrong',
  async () => {
    const { runId } = await made({ templateId: 'order-system' })
    const page = await session.open(`/runs/${runId}?whatif=on&p.paymentCapacity=300`, { colorScheme: 'dark' })
    await computed(page)
    expect(await page.locator('.headline').textContent()).toMatch(/Bottleneck.*moved.*was Payment/)
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Payment attempts in five minutes', { exact: true }).fill('-1')
    const problems = page.locator('#tried-paymentCapacity-problems')
    await problems.getByText(/\S/).first().waitFor()
    expect(await page.getByRole('button', { name: 'Save as run' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Reset 1 change' }).click()
    await computed(page)
    expect(await page.locator('.headline').textContent()).toContain('Paymentno change')
    await expect.poll(() => page.url()).toMatch(/\?(?:bin=\d+&)?whatif=on$/)
    await page.setViewportSize({ width: 390, height: 900 })
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    expect(page.url()).not.toContain('whatif')
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
