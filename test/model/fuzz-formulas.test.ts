import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulate } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { changed, places } from '../support/document-mutations.ts'
import { edgeParts, idsOf } from '../support/model-parts.ts'
import type { Fields } from '../support/models.ts'
import { namedFormula, numberedFormula } from '../support/random-formulas.ts'
import { scaled } from '../support/tier.ts'
import { unfitAnswer } from '../support/unfit.ts'

/** Fields that take a series. */
const SERIES = [
  ...[
    'arrivals',
    'capacity',
    'servers',
    'serviceTime',
    'parallelism',
    'failureRate',
    'budget',
    'abandonRate',
    'patience',
  ],
  ...['queueLimit', 'release', 'uses', 'share', 'multiplier'],
]

/** Those that take at most 1. */
const RATES: readonly (string | number)[] = ['failureRate', 'abandonRate', 'share']

type Path = readonly (string | number)[]

/** Where a series stands in a document. */
function seriesPlaces(document: Fields): Path[] {
  return places(document).filter((path) => {
    const [section, ...rest] = path
    if (section === 'series') return path.length === 2
    const field = rest.findIndex((key) => SERIES.includes(String(key)))
    if (field < 0) return false
    const value = path.reduce<unknown>((inner, key) => (inner as Fields)[key], document)
    const map = typeof value === 'object' && value !== null && !Array.isArray(value)
    // A number inside a list of values is no series of its own.
    return !map && !/^\d+$/.test(String(path.at(-1)))
  })
}

/** Whether a series has one value for all bins, so that no bin need be named; also where that cannot be seen. */
function isConstant(document: Fields, path: Path): boolean {
  const value = path.reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], document)
  if (typeof value !== 'string') return !Array.isArray(value)
  const without = changed(document, path, { kind: 'replace', by: 1 }) as Fields
  const run = simulate({ ...without, series: { ...(without.series as Fields | undefined), probe: value } }).value
  const values = run?.series.find(({ id }) => id === 'probe')?.values
  return values?.every((one) => Object.is(one, values[0])) ?? true
}

/** Ids that formulas may read: of series that are there, and of some that are not. */
function namesIn(document: Fields): string[] {
  const measures = ['served', 'queueDepth', 'capacity', 'attempts', 'retries', 'waitTime', 'latency']
  const services = idsOf(document, 'service')
  return [
    ...Object.keys(document.series ?? {}),
    ...idsOf(document).map((id) => `${id}.arrivals`),
    ...services.flatMap((id, i) => [0, 3].map((k) => `${id}.${measures[(i + k) % measures.length]!}`)),
    ...edgeParts(document).map(({ id }) => `\`${id}\`.flow`),
    ...['system.workInSystem', 'system.entered'],
  ]
}

const formulas = fc.array(
  fc.record({ at: fc.nat(10_000), formula: numberedFormula, past: fc.constantFrom(true, true, true, false) }),
  {
    minLength: 1,
    maxLength: 4,
  },
)

/** The models with formulas of any kind in place of some of their series. */
const withFormulas = fc.tuple(models, formulas).map(([document, list]) => {
  const names = namesIn(document)
  return list.reduce<Fields>((now, { at, formula, past }) => {
    const all = seriesPlaces(now)
    if (all.length === 0) return now
    const text = namedFormula(formula, names)
    const place = all[at % all.length]!
    // Most read bins before only, within what every field takes, so that more than complaints comes of them.
    const by = past ? `CLAMP(DEFAULT(SHIFT(${text}, 1), 1), 0.25, ${RATES.includes(place.at(-1)!) ? 1 : 50})` : text
    return changed(now, place, { kind: 'replace', by }) as Fields
  }, document)
})

test(
  'models with formulas of any kind give a run that holds, or say which series is wrong and in which bin',
  {
    timeout: 1_200_000,
  },
  () => {
    fc.assert(
      fc.property(withFormulas, (document) => {
        const answer = simulate(document)
        expect(unfitAnswer(answer)).toEqual([])
        const invalid = answer.diagnostics.filter(({ code }) => code === 'series-invalid')
        const vague = invalid.filter(({ path, message }) => !/ in bin \d+/.test(message) && !isConstant(document, path))
        expect(vague).toEqual([])
      }),
      { numRuns: scaled(200, 2500) },
    )
  },
)

test('some of these models run, and some do not', () => {
  const ran = fc.sample(withFormulas, 100).filter((document) => simulate(document).value !== undefined)
  expect(ran.length).toBeGreaterThan(20)
  expect(ran.length).toBeLessThan(80)
})
