import { expect, test } from 'vitest'
import fc from 'fast-check'
import { ALL_RUNS, newRun, parseAddress, runAt, TABS, writeAddress, type Address } from '../../src/ui/app/address.ts'

test('the first view, a template and a run have short addresses', () => {
  expect(writeAddress(ALL_RUNS)).toBe('/')
  expect(writeAddress(newRun('order-system'))).toBe('/new/order-system')
  expect(writeAddress(runAt('run_1'))).toBe('/runs/run_1')
})

test('the state of a run stands in its address', () => {
  const address = { ...runAt('run_1'), bin: 7, select: ['a', 'a->b'], zoom: [3, 9] as const, log: true }
  expect(writeAddress(address)).toBe('/runs/run_1?bin=7&select=a&select=a-%3Eb&from=3&to=9&scale=log')
})

const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })
const values = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
  fc.string(),
  { maxKeys: 3, noNullPrototype: true },
)
const name = fc.string({ minLength: 1 }).filter((text) => !/^\.{1,2}$/.test(text))
const addresses: fc.Arbitrary<Address> = fc.oneof(
  fc.record({
    view: fc.constant('runs' as const),
    text: fc.string(),
    templateId: fc.string(),
    tag: fc.string(),
    hasWarnings: fc.constantFrom(undefined, true, false),
  }),
  fc.record({ view: fc.constant('new' as const), templateId: name, values, seed: fc.string() }),
  fc.record({
    view: fc.constant('run' as const),
    runId: name,
    bin: fc.option(fc.nat(), { nil: undefined }),
    select: texts,
    measures: texts,
    classes: texts,
    zoom: fc.option(
      fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { nil: undefined },
    ),
    log: fc.boolean(),
    explain: fc.string(),
    whatIf: fc.boolean(),
    values,
    tab: fc.constantFrom(...TABS),
  }),
)

test('an address that is written is read as what it was', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseAddress(writeAddress(address))).toEqual(address)
    }),
  )
})

test('whatever stands in the address of a window is some view', () => {
  expect(parseAddress('/elsewhere')).toEqual({ view: 'lost', path: '/elsewhere' })
  expect(parseAddress('/runs/a/b')).toMatchObject({ view: 'lost' })
  expect(parseAddress('/runs/%E0%A4%A')).toMatchObject({ view: 'run', runId: '%E0%A4%A' })
  expect(parseAddress('/runs/r?bin=-1&from=9&to=3&tab=nothing')).toEqual(runAt('r'))
})
