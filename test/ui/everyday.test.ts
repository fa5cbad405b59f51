import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { csvText } from '../../src/ui/parts/csv-text.ts'
import { countText, minutesText, numberText, shareText, valueText } from '../../src/ui/parts/number-text.ts'
import { instantFormat } from '../../src/ui/parts/time-text.ts'
import { axeFindings } from '../support/axe.ts'
import { pageSession, testPage } from '../support/browser.ts'

test.each([
  [0, '0'],
  [0.0213, '0.0213'],
  [78.3248, '78.3'],
  [999.6, '1,000'],
  [28_799.999, '28,800'],
  [-4.5678, '-4.57'],
  [0.00001234, '1.23e-5'],
  [null, '–'],
])('the number %j is told as %s', (value, text) => {
  expect(numberText(value)).toBe(text)
})

test('lengths of time, parts and counts are told in the unit that fits', () => {
  expect([40.54, 0.5, 0.001, 90, 2880, 0].map(minutesText)).toEqual([
    '40.5 min',
    '30 s',
    '60 ms',
    '1.5 h',
    '2 d',
    '0 min',
  ])
  expect([shareText(0.783), valueText(0.5, 'ratio'), valueText(3, 'items/bin')]).toEqual([
    '78.3 %',
    '50 %',
    '3 items/bin',
  ])
  expect([countText(1, 'warning'), countText(1200, 'warning')]).toEqual(['1 warning', '1,200 warnings'])
})

test('cells of a file are quoted where they must be, and none is a formula', () => {
  expect(
    csvText([
      ['a,b', 'say "so"', null, 0.1],
      ['=1+1', '-x', '', -1],
    ]),
  ).toBe(`"a,b","say ""so""",,0.1\r\n'=1+1,'-x,,-1\r\n`)
})

test('instants are told in the zone of the run', () => {
  const berlin = { timezone: 'Europe/Berlin' }
  expect(instantFormat(berlin)('2025-01-06T08:05:00Z')).toBe('Mon 09:05')
  expect(instantFormat(berlin, true)('2025-01-06T08:05:00Z')).toBe('Mon 6 Jan 2025 09:05')
  expect(instantFormat({ ...berlin, binMinutes: 0.1 })('2025-01-06T08:05:07Z')).toBe('Mon 09:05:07')
})

const { open, ask } = pageSession()
let made: Promise<{ runId: string }> | undefined

const runPath = async (): Promise<string> => {
  made ??= ask<{ runId: string }>('POST', '/v1/runs', { templateId: 'order-system' })
  return `/runs/${(await made).runId}`
}

/** Every view by its address, with the part of it that no view before it has. */
const views = async (): Promise<(readonly [view: string, part: string])[]> => {
  const run = await runPath()
  return [
    ['/', 'html'],
    ['/?text=nothing+of+the+sort', 'main'],
    ['/new/order-system?p.clerks=0', 'html'],
    [run, 'html'],
    ...['warnings', 'events', 'parameters'].map((tab) => [`${run}?tab=${tab}`, '.tabs'] as const),
    [`${run}?bin=150&select=payment&explain=payment.queueDepth`, '.travel, .inspector'],
    [`${run}?bin=150&whatif=on&p.paymentCapacity=180`, '.what-if, .what-if-differences'],
    ['/runs/a/b', 'html'],
    ['/runs/nothing', 'main'],
  ]
}

/** Open a view, and wait until nothing of it is on its way any more. */
async function show(page: Page, view: string): Promise<void> {
  await page.goto(view)
  await page.locator('main :is(h1, .notice)').first().waitFor()
  if (view.includes('whatif')) await page.locator('.what-if-differences').waitFor()
  if (view.includes('explain')) await page.locator('.explanation .formula').waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
}

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  testPage(`axe finds nothing wrong in the ${colorScheme} page, ${width} pixels wide`, async () => {
    const page = await open('/', { colorScheme, viewport: { width, height: 900 }, forgive: /404/ })
    for (const [view, part] of await views()) {
      await show(page, view)
      expect([view, await axeFindings(page, part)]).toEqual([view, []])
    }
  })

testPage('no view is wider than its window', async () => {
  const page = await open('/', { forgive: /404/ })
  for (const [view] of await views()) {
    await show(page, view)
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const beyond = (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth - innerWidth')
      await expect.poll(beyond, { message: `${view} in ${width} pixels` }).toBe(0)
    }
  }
})

testPage('a script in the text of the page does not run', async () => {
  const page = await open('/', { forgive: /Content Security Policy/ })
  const title = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "let in"'
    document.head.append(script)
    return document.title
  })
  expect(title).not.toBe('let in')
})

testPage('the chosen colours stay', async () => {
  const page = await open('/', { colorScheme: 'light' })
  const ground = (): Promise<unknown> => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  const light = await ground()
  await page.getByRole('button', { name: 'Dark' }).click()
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await ground()).toBe(dark)
  await page.getByRole('button', { name: 'As the system' }).click()
  expect(await ground()).toBe(light)
})

testPage('a run is reached and its lists are read by keyboard alone', async () => {
  const run = await runPath()
  const page = await open('/')
  await page.locator('[data-run]').first().waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('document.activeElement.className')) === 'run-link') break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${run}`)
  await page.getByRole('tab', { name: 'Summary' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('list', { name: 'Warnings' }).waitFor()
  expect(new URL(page.url()).search).toContain('tab=warnings')
})

testPage('the numbers of a run on screen are those of the API', async () => {
  const run = await runPath()
  const page = await open(run)
  const { table } = await ask<{
    table: { rows: { id: string; arrived: number; served: number | null; peakQueueDepth: number | null }[] }
  }>('GET', `/v1${run}`)
  const rows = page.getByRole('region', { name: 'Nodes' }).locator('tbody tr')
  await rows.first().waitFor()
  const shown = await rows.evaluateAll((list) =>
    list.map((row) => [...row.querySelectorAll('td')].slice(1, 4).map((cell) => cell.textContent)),
  )
  expect(shown).toEqual(
    table.rows.map((row) => [row.arrived, row.served, row.peakQueueDepth].map((value) => numberText(value))),
  )
})

testPage('the table of nodes is saved as CSV with all digits, and the run as a zip file', async () => {
  const run = await runPath()
  const page = await open(run)
  const { table } = await ask<{ table: { rows: Record<string, string | number | null>[] } }>('GET', `/v1${run}`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const lines = readFileSync(await (await saved).path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  const names = lines[0]!.split(',')
  expect(lines.slice(1).map((line) => line.split(','))).toEqual(
    table.rows.map((row) => names.map((name) => String(row[name] ?? ''))),
  )
  const zip = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the run as zip' }).click()
  expect(
    readFileSync(await (await zip).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

testPage('what is loaded before the first drawing has less than 300 kB in gzip', async () => {
  const assets = 'dist/page/assets'
  const loaded = new Set<string>()
  const page = await open('/')
  await page.getByRole('heading', { name: 'Runs' }).waitFor()
  const names = await page.evaluate<string[]>('performance.getEntriesByType("resource").map(({ name }) => name)')
  for (const name of names) loaded.add(new URL(name).pathname.replace('/assets/', ''))
  const files = readdirSync(assets).filter((name) => loaded.has(name))
  const bytes = [join(assets, '../index.html'), ...files.map((name) => join(assets, name))].map(
    (path) => gzipSync(readFileSync(path)).length,
  )
  const total = bytes.reduce((sum, size) => sum + size, 0)
  console.log(`before the first drawing: ${(total / 1000).toFixed(1)} kB in gzip, ${files.length + 1} files`)
  expect(files.some((name) => name.endsWith('.js'))).toBe(true)
  expect(total).toBeLessThan(300_000)
})

testPage('two clicks on an empty page lead to the bottleneck of a new run', async () => {
  const page = await open('/')
  await page.locator('.card-link', { hasText: 'Online order system' }).click()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const said = await page.getByRole('region', { name: 'Bottleneck' }).innerText()
  const made = new URL(page.url()).pathname
  const { run } = await ask<{ run: { bottleneck: { id: string; text: string } } }>('GET', `/v1${made}`)
  expect(said).toContain(run.bottleneck.text)
  expect(run.bottleneck.text).toMatch(/^payment holds .* from Mon 09:05 to Mon 18:50: .*; when it begins, /)
})
