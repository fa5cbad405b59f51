import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { valueText } from '../../src/ui/parts/number-text.ts'
import { faded } from '../../src/ui/inspect/chart-options.ts'
import { pageSession, testPage } from '../support/browser.ts'

interface WindowAnswer {
  readonly series: Readonly<Record<string, { readonly values: readonly (number | null)[] }>>
}

interface Explanation {
  readonly links: readonly {
    readonly formula: string
    readonly value: number
    readonly unit: string
    readonly terms: readonly { readonly name: string; readonly series: string; readonly binIndex: number }[]
  }[]
}

const { open, ask } = pageSession()

async function madeRun(templateId: string): Promise<string> {
  return (await ask<{ runId: string }>('POST', '/v1/runs', { templateId })).runId
}

async function valuesOf(runId: string, node: string): Promise<WindowAnswer['series']> {
  return (await ask<WindowAnswer>('GET', `/v1/runs/${runId}/state_window?nodes=${node}`)).series
}

async function unitsOf(runId: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await ask<{ items: { id: string; unit: string }[] }>('GET', `/v1/runs/${runId}/index?limit=500`)
  return new Map(items.map(({ id, unit }) => [id, unit]))
}

/** What a click on a button of a chart gives to the reader. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path())
}

test('a faint colour keeps its hue', () => {
  expect(faded('rgb(29, 91, 214)', 0.2)).toBe('rgba(29, 91, 214, 0.2)')
})

testPage('the inspector shows every value of the node or edge that is selected as the API has it', async () => {
  const runId = await madeRun('order-system')
  const units = await unitsOf(runId)
  const page = await open('/')
  for (const part of ['payment', 'payment->fulfilment']) {
    const select = encodeURIComponent(part)
    const series = await valuesOf(runId, select)
    for (const bin of [150, 287]) {
      await page.goto(`/runs/${runId}?select=${select}&bin=${bin}`)
      await page.getByText(`Values in bin ${bin}`).waitFor()
      const shown = (): Promise<string[]> =>
        page
          .locator('.inspector [data-series]')
          .evaluateAll((list) => list.map((one) => `${one.getAttribute('data-series')} ${one.textContent}`).sort())
      const expected = Object.entries(series).map(
        ([id, { values }]) => `${id} ${valueText(values[bin], units.get(id)!)}`,
      )
      expect(expected).not.toEqual([])
      await expect.poll(shown).toEqual(expected.sort())
    }
  }
})

testPage('a value is explained, and followed upstream and back', async () => {
  const runId = await madeRun('order-system')
  const { links } = await ask<Explanation>('GET', `/v1/runs/${runId}/explain?series=payment.queueDepth&binIndex=150`)
  const [first] = links
  const page = await open(`/runs/${runId}?select=payment&bin=150`)
  await page.getByRole('button', { name: /^queueDepth .*explain$/ }).click()
  const panel = page.locator('.explanation')
  await panel.getByText(valueText(first!.value, first!.unit)).first().waitFor()
  expect((await panel.locator('.formula').innerText()).trim()).toBe(first!.formula)
  const before = first!.terms.find(({ binIndex }) => binIndex === 149)!
  await panel.getByRole('button', { name: before.name, exact: true }).first().click()
  await panel.getByText('bin 149').waitFor()
  await page.waitForURL(/bin=149/)
  await panel.getByRole('button', { name: 'Back to payment.queueDepth' }).click()
  await panel.getByText('bin 150').waitFor()
  await panel.getByRole('button', { name: 'Close the explanation' }).click()
  await panel.waitFor({ state: 'detached' })
})

testPage('what is given ends an explanation at its parameter', async () => {
  const runId = await madeRun('order-system')
  const page = await open(`/runs/${runId}?select=payment&bin=150&explain=payment.capacity`)
  const panel = page.locator('.explanation')
  await panel.getByRole('button', { name: 'payment.fields.capacity' }).click()
  await panel.getByText('Given in the model at').waitFor()
  expect(await panel.innerText()).toContain('paymentCapacity')
})

testPage(
  'measures, scale and stretch of the charts stand in the address, and a click in a chart goes to its bin',
  async () => {
    const runId = await madeRun('order-system')
    const page = await open(`/runs/${runId}?select=payment&bin=150`)
    await page.locator('.chart[data-measure="waitTime"] canvas').waitFor()
    await page.locator('.picker summary', { hasText: 'Measures' }).click()
    await page.getByRole('checkbox', { name: 'waitTime' }).uncheck()
    await page.getByRole('checkbox', { name: 'retries' }).check()
    await page.locator('.chart[data-measure="retries"] canvas').waitFor()
    expect(await page.locator('.chart[data-measure="waitTime"]').count()).toBe(0)
    await page.getByRole('button', { name: 'Log scale' }).click()
    await page.locator('.picker summary', { hasText: 'Measures' }).click()
    const plot = page.locator('.chart[data-measure="queueDepth"] .u-over')
    const { x, y, width } = (await plot.boundingBox())!
    await page.mouse.move(x + width * 0.25, y + 40)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.75, y + 40, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Whole run' }).waitFor()
    const { searchParams } = new URL(page.url())
    expect(searchParams.get('scale')).toBe('log')
    expect(searchParams.getAll('measures')).toContain('retries')
    expect(Math.abs(Number(searchParams.get('from')) - 72)).toBeLessThanOrEqual(2)
    expect(Math.abs(Number(searchParams.get('to')) - 215)).toBeLessThanOrEqual(2)
    await plot.click({ position: { x: width / 2, y: 40 } })
    await expect.poll(() => page.locator('.inspector-values summary').innerText()).toMatch(/Values in bin 14[2-5]/)
    await page.reload()
    await page.locator('.chart[data-measure="retries"] canvas').waitFor()
    await page.getByRole('button', { name: 'Whole run' }).waitFor()
  },
)

testPage('classes are charted apart when they are asked for', async () => {
  const runId = await madeRun('emergency-department')
  const { classes, nodes } = await ask<{ classes: string[]; nodes: { id: string; kind: string }[] }>(
    'GET',
    `/v1/runs/${runId}/graph`,
  )
  const node = nodes.find(({ kind }) => kind === 'service')!.id
  const page = await open(
    `/runs/${runId}?select=${node}&measures=queueDepth&${classes.map((name) => `classes=${name}`).join('&')}`,
  )
  const legend = page.locator('.chart[data-measure="queueDepth"] .chart-legend')
  await legend.waitFor()
  for (const name of classes) expect(await legend.innerText()).toContain(name)
})

testPage('a chart is taken home as CSV with exact values, and as a picture', async () => {
  const runId = await madeRun('order-system')
  const { 'payment.queueDepth': queue } = await valuesOf(runId, 'payment')
  const page = await open(`/runs/${runId}?select=payment&bin=150`)
  await page.locator('.chart[data-measure="queueDepth"] canvas').waitFor()
  const rows = String(await saved(page, 'Save queueDepth as CSV'))
    .trimEnd()
    .split('\n')
  expect(rows[0]).toBe('bin,startUtc,payment.queueDepth')
  expect(rows.slice(1).map((row) => Number(row.split(',')[2]))).toEqual(queue!.values)
  const png = await saved(page, 'Save the chart of queueDepth as PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.length).toBeGreaterThan(2000)
})
