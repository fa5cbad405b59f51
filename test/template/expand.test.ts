import { expect, test } from 'vitest'
import { simulate } from '../../src/engine/index.ts'
import { zoneClock } from '../../src/zones/index.ts'
import { expand, finishModel, parseDocument, withPlaces } from '../../src/template/index.ts'
import { briefly, templateOf } from './read-template.ts'

const TEXT = `
template: { id: shop, title: A shop, version: 1.0.0 }
parameters:
  bins: { type: integer, default: 3, minimum: 2 }
  perHour: { type: number, default: 120 }
  zone: { type: string, default: Europe/Berlin }
  trace: { type: series }
  slow: { type: duration, default: 30m }
schemaVersion: 1
window: { start: 2025-01-06T00:00:00+01:00, timezone: "\${zone}" }
grid: { bins: "\${bins}", binSize: 30, binUnit: minutes }
series:
  synthetic: "\${perHour / 2}"
  demand: "\${trace ?? synthetic}"
topology:
  nodes:
    customers: { kind: source, arrivals: demand }
    checkout:
      kind: service
      title: "Checkout for \${perHour}"
      capacity: "50 * \${slow}"
    done: { kind: sink }
  edges: [{ from: customers, to: checkout }, { from: checkout, to: done }]
`

const SHOP = TEXT.replace('"50 * ${slow}"', '"${50 * slow / 30}"')

const readFile = (file: string) => {
  return file === 'trace.csv' ? { id: 'in_0123456789abcdef', extension: 'csv', text: 'n\n10\n20\n90\n' } : undefined
}

const surroundings = { zones: { offsetAt: zoneClock }, readFile }

test('a template and its parameters become a model that can be simulated', () => {
  const { value, diagnostics } = expand(templateOf(SHOP), { slow: '15m' }, surroundings)
  expect(diagnostics).toEqual([])
  expect(value?.parameters).toEqual({ bins: 3, perHour: 120, zone: 'Europe/Berlin', slow: '15m' })
  expect(value?.document['window']).toEqual({
    start: '2025-01-05T23:00:00Z',
    timezone: 'Europe/Berlin',
    offsets: [{ fromUtc: '2025-01-05T23:00:00Z', offsetMinutes: 60 }],
  })
  const { value: run } = simulate(value!.document, { inputs: value!.inputs })
  const served = run?.series.find(({ id }) => id === 'checkout.served')
  expect([...served!.values]).toEqual([25, 25, 25])
})

test('a data file given for a series parameter drives the model', () => {
  const { value } = expand(templateOf(SHOP), { trace: { file: 'trace.csv', column: 'n' } }, surroundings)
  const { value: run } = simulate(value!.document, { inputs: value!.inputs })
  expect([...run!.series.find(({ id }) => id === 'demand')!.values]).toEqual([10, 20, 90])
})

test('problems of the window and of data files are reported at once, at their places in the template', () => {
  const text = SHOP.replace('synthetic: ', 'lost: { file: lost.csv }\n  synthetic: ')
  const { diagnostics } = expand(templateOf(text), { zone: 'Mars' }, surroundings)
  expect(briefly(diagnostics)).toEqual([
    'timezone-unknown window.timezone 10:55',
    'file-missing series.lost.file 13:17',
  ])
})

test('problems of parameters stop before any hole is filled', () => {
  const { diagnostics } = expand(templateOf(TEXT), { bins: 1 }, surroundings)
  expect(briefly(diagnostics)).toEqual(['parameter-range parameters.bins'])
})

test('problems found in the model later have their places in the template', () => {
  const template = templateOf(
    SHOP.replace('kind: service', 'kind: service\n      capasity: 5').replace('to: done', 'to: doen'),
  )
  const { value } = expand(template, {}, surroundings)
  const { diagnostics } = simulate(value!.document, { inputs: value!.inputs })
  expect(briefly(withPlaces(diagnostics, template.source.locator))).toEqual([
    'field-unknown topology.nodes.checkout.capasity 20:7',
  ])
})

test('a model is finished without a template', () => {
  const text = TEXT.slice(TEXT.indexOf('schemaVersion'))
    .replace(/"\$\{.*?\}"/g, '1')
    .replace('zone: 1', 'zone: UTC')
  const document = parseDocument(text.replace('"50 * ${slow}"', '50'), { file: 'model.yaml' }).value!
  const { value, diagnostics } = finishModel(document.value, surroundings, document.locator)
  expect(diagnostics).toEqual([])
  expect(value?.document['window']).toMatchObject({ start: '2025-01-05T23:00:00Z' })
})
