import { expect, test } from 'vitest'
import { changedTexts, parameterFields, parametersOf, valueOf } from '../../src/ui/runs/parameter-field.ts'
import { problemsAt } from '../../src/ui/runs/problems-at.ts'
import { sliderScale, SLIDER_PLACES } from '../../src/ui/runs/slider-scale.ts'
import { pageSession, testPage } from '../support/browser.ts'

const SCHEMA = {
  properties: {
    clerks: { type: 'integer', minimum: 1, maximum: 500, title: 'Workers', default: 16, 'x-type': 'integer' },
    rate: { type: 'number', minimum: 0, title: 'Orders', default: 1200, 'x-unit': 'orders/hour', 'x-type': 'number' },
    time: { title: 'Time', default: '20s', 'x-type': 'duration' },
    trace: { title: 'Trace', 'x-type': 'series' },
    shared: { type: 'boolean', default: false, 'x-type': 'boolean' },
    policy: { type: 'string', enum: ['first', 'fair'], default: 'fair', 'x-type': 'string' },
  },
  required: ['trace'],
}
const fields = parameterFields(SCHEMA)
const field = (name: string) => fields.find((found) => found.name === name)!

test('each parameter has the form of its type, with what is usual', () => {
  expect(fields.map(({ name, form, usual }) => [name, form, usual])).toEqual([
    ['clerks', 'number', '16'],
    ['rate', 'number', '1200'],
    ['time', 'text', '20s'],
    ['trace', 'series', ''],
    ['shared', 'flag', 'false'],
    ['policy', 'choice', 'fair'],
  ])
  expect(field('rate')).toMatchObject({ unit: 'orders/hour', minimum: 0, maximum: undefined, required: false })
  expect(field('trace')).toMatchObject({ title: 'Trace', required: true })
})

test.each([
  ['clerks', ' 20 ', 20],
  ['clerks', '', ''],
  ['clerks', 'many', 'many'],
  ['time', '5m', '5m'],
  ['shared', 'true', true],
  ['trace', '12', 12],
  ['trace', '4, 8 15\n16', [4, 8, 15, 16]],
  ['trace', '[1, 2]', [1, 2]],
  ['trace', '{"profile": "flat", "mean": 3}', { profile: 'flat', mean: 3 }],
  ['trace', '{"profile": ', '{"profile": '],
  ['trace', '2 * demand', '2 * demand'],
])('%s of the text %j is %j', (name, text, value) => {
  expect(valueOf(field(name), text)).toEqual(value)
})

test('only what differs from the usual is sent', () => {
  expect(parametersOf(fields, { clerks: '16', rate: '900', unknown: '1' })).toEqual({ rate: 900 })
  expect(changedTexts(fields, { clerks: '16', rate: '900', unknown: '1' })).toEqual({ rate: '900' })
})

test('what is wrong stands at its field, once', () => {
  const low = { code: 'parameter-range', severity: 'error', message: 'low', path: ['parameters', 'clerks'] } as const
  const seed = { ...low, path: ['seed'] }
  const other = { ...low, path: ['topology', 'nodes'] }
  const placed = problemsAt([low, low, seed, other], ['parameters.clerks', 'seed'])
  expect([placed.at('parameters.clerks'), placed.at('seed'), placed.rest]).toEqual([[low], [seed], [other]])
})

test.each([
  { minimum: 0, maximum: 1, whole: false },
  { minimum: 1, maximum: 500, whole: true },
  { minimum: 12, maximum: 100_000, whole: true },
  { minimum: 0.1, maximum: 1000, whole: false },
  { minimum: 7, maximum: 7, whole: true },
])('from $minimum to $maximum reaches both ends and never turns back', (bounds) => {
  const scale = sliderScale(bounds)
  const values = Array.from({ length: SLIDER_PLACES + 1 }, (_, place) => scale.valueAt(place))
  expect([values[0], values.at(-1)]).toEqual([bounds.minimum, bounds.maximum])
  expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true)
  expect(values.every((value) => !bounds.whole || Number.isInteger(value))).toBe(true)
  for (const value of values.filter((_, place) => place % 50 === 0)) {
    expect(scale.valueAt(scale.placeOf(value))).toBeCloseTo(value, bounds.whole ? 0 : 1)
  }
})

interface Template {
  readonly id: string
  readonly parameters: { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> }
}

const { open, ask } = pageSession()

testPage('every template has a field for each parameter, filled with its default', async () => {
  const { items } = await ask<{ items: { id: string }[] }>('GET', '/v1/templates')
  const page = await open('/')
  for (const { id } of items) {
    const { parameters } = await ask<Template>('GET', `/v1/templates/${id}`)
    await page.goto(`/new/${id}`)
    await page.getByText('Valid: the run will hold').waitFor()
    for (const [name, { default: usual }] of Object.entries(parameters.properties)) {
      const input = page.locator(`#parameter-${name}`)
      const shown = typeof usual === 'boolean' ? await input.isChecked() : await input.inputValue()
      expect([id, name, shown]).toEqual([
        id,
        name,
        typeof usual === 'boolean' ? usual : usual === undefined ? '' : JSON.stringify(usual).replaceAll('"', ''),
      ])
    }
  }
})

testPage('what the server says of a value stands at its field as it is typed', async () => {
  const page = await open('/new/order-system')
  await page.locator('#parameter-clerks').fill('0')
  await page.locator('#parameter-checkoutTime').fill('20x')
  const at = (name: string) => page.locator(`[data-parameter=${name}] .field-problems`)
  await at('checkoutTime').getByText('20x').waitFor()
  const { diagnostics } = await ask<{ diagnostics: { message: string }[] }>('POST', '/v1/validate', {
    templateId: 'order-system',
    parameters: { clerks: 0, checkoutTime: '20x' },
  })
  expect([await at('clerks').innerText(), await at('checkoutTime').innerText()]).toEqual(
    diagnostics.map(({ message }) => message),
  )
  expect(await page.locator('#parameter-clerks').getAttribute('aria-invalid')).toBe('true')
  const run = page.getByRole('button', { name: 'Run', exact: true })
  expect(await run.isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Back to 16' }).click()
  await page.locator('#parameter-checkoutTime').fill('30s')
  await page.getByText('Valid: the run will hold').waitFor()
  expect(await run.isDisabled()).toBe(false)
})

testPage('a slider, a seed and replications become a run that shows what the API says', async () => {
  const page = await open('/new/order-system')
  await page.getByLabel('Tries of one payment, slider').focus()
  await page.keyboard.press('Home')
  await page.locator('#parameter-paymentCapacity').fill('180')
  await page.getByLabel('Seed').fill('7')
  await page.getByText('More', { exact: true }).click()
  await page.getByLabel('Replications').fill('3')
  await page.getByLabel('Tags').fill('peak, trial')
  const address = new URL(page.url())
  expect(address.search).toBe('?p.paymentAttempts=1&p.paymentCapacity=180&seed=7')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.waitForURL(/\/runs\//)
  const runId = new URL(page.url()).pathname.split('/').at(-1)!
  const shown = await ask<{
    run: { parameters: object; seed: number; bottleneck: { text: string } }
    tags: string[]
    replications: object | null
  }>('GET', `/v1/runs/${runId}`)
  expect(shown.run.parameters).toMatchObject({ paymentAttempts: 1, paymentCapacity: 180, clerks: 16 })
  expect([shown.run.seed, shown.tags]).toEqual([7, ['peak', 'trial']])
  expect(shown.replications).not.toBeNull()
  await page.getByText(shown.run.bottleneck.text).waitFor()
})

testPage('what is wrong with a field that only a run has stands at it once it is sent', async () => {
  const page = await open('/new/order-system', { forgive: /400/ })
  await page.getByText('More', { exact: true }).click()
  await page.getByLabel('Replications').fill('1.5')
  await page.getByText('Valid').waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.locator('[data-field=replications]').getByText('1.5').waitFor()
})

testPage('a form that was filled in has an address', async () => {
  const page = await open('/new/order-system?p.clerks=20&seed=dawn')
  expect(await page.locator('#parameter-clerks').inputValue()).toBe('20')
  expect(await page.getByLabel('Seed').inputValue()).toBe('dawn')
})
