import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEFINITIONS, vocabularyOf, type Definitions, type NodeKind } from '../../src/engine/index.ts'
import { FAMILIES } from '../../validation/families/index.ts'
import { passes, row, type Family } from '../../validation/family.ts'
import { NOT_EXPRESSED } from '../../validation/not-expressed.ts'
import { printFamily, printPage } from '../../validation/print-page.ts'
import { THEORY_ROWS } from '../../validation/theory-table.ts'
import { benchOf, redRows, validate } from '../../validation/validate.ts'
import { fullTier, testFull } from '../support/tier.ts'

const PAGE = readFileSync('docs/validation.md', 'utf8')
const EXACT = FAMILIES.filter(({ random }) => !random)
const RANDOM = FAMILIES.filter(({ random }) => random)
/** Runs as long as those of the page in the full tier, which compares it whole; short ones before. */
const bench = benchOf(fullTier ? 'whole' : 'short')

const family = (id: string): Family => FAMILIES.find((one) => one.id === id)!

type Result = ReturnType<typeof validate>[number]

const found = new Map<Family, Result>()

/** What a family comes to; computed once for all tests. */
function resultOf(one: Family): Result {
  const result = found.get(one) ?? validate([one], bench)[0]!
  found.set(one, result)
  return result
}

describe.each(EXACT)('$title', (one) => {
  test('no row is red', () => {
    expect(redRows([resultOf(one)])).toEqual([])
  })

  test('docs/validation.md has its table', () => {
    expect(PAGE).toContain(printFamily(resultOf(one)))
  })
})

describe.runIf(RANDOM.length > 0).each(RANDOM)('$title', (one) => {
  test('no row is red', { timeout: 600_000 }, () => {
    expect(redRows([resultOf(one)])).toEqual([])
  })
})

testFull('npm run validate writes docs/validation.md as it is', { timeout: 1_200_000 }, () => {
  const results = FAMILIES.map(resultOf)
  expect(redRows(results)).toEqual([])
  expect(PAGE).toBe(printPage(results))
})

describe('the table of theory', () => {
  test('is compared number by number, but for what the page says it is not', () => {
    const compared = new Set<string>()
    let id = ''
    for (const [, first, quantity] of PAGE.split('## What is not')[0]!.matchAll(
      /^\| (?:`([^`]+)`)? \| ([^|]+) \| [^|]+ \|/gm,
    )) {
      id = first ?? id
      compared.add(`${id} ${quantity!}`)
    }
    const leftOut = (id: string, quantity: string): boolean =>
      NOT_EXPRESSED.some((one) => one.id === id && one.quantities?.includes(quantity) !== false)
    const missing = THEORY_ROWS.flatMap(({ id, expect: said }) =>
      Object.keys(said).flatMap((quantity) =>
        compared.has(`${id} ${quantity}`) === leftOut(id, quantity) ? [`${id} ${quantity}`] : [],
      ),
    )
    expect(missing).toEqual([])
  })

  test('names of cases are unique', () => {
    const ids = FAMILIES.flatMap(({ cases }) => cases.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})

describe('a wrong formula', () => {
  const swapped = (name: string): string => (name === 'served' ? 'attempts' : name === 'attempts' ? 'served' : name)
  const withDefinitions = async (changed: Partial<Definitions>, id: string) =>
    validate([family(id)], benchOf('short', { vocabulary: await vocabularyOf({ ...DEFINITIONS, ...changed }) }))

  test('in one metric turns rows red: retryTax of served where it should say attempts', async () => {
    const metrics = DEFINITIONS.metrics.map((metric) =>
      metric.id === 'retryTax'
        ? { ...metric, lower: (place) => metric.lower({ ...place, column: (name) => place.column(swapped(name)) }) }
        : metric,
    ) satisfies Definitions['metrics']
    const red = redRows(await withDefinitions({ metrics }, 'retries')).map(({ row: { quantity } }) => quantity)
    expect(new Set(red)).toEqual(new Set(['retryTax', 'breaches of non-negative']))
  })

  test('in the service itself does too: what it attempts published as served', async () => {
    const service = DEFINITIONS.nodes.get('service')!
    const wrong: NodeKind = {
      ...service,
      lower: (place) => service.lower({ ...place, measure: (name) => place.measure(swapped(name)) }),
    }
    const nodes = new Map([...DEFINITIONS.nodes, ['service', wrong]])
    const red = redRows(await withDefinitions({ nodes }, 'retries')).map(({ row: { quantity } }) => quantity)
    expect(red).toContain('attempts per request')
    expect(red).toContain('breaches of conservation')
  })

  test('is shown on the page', () => {
    const red: Family = {
      ...family('retries'),
      cases: [{ id: 'a', parameters: 'b', source: 'c', measure: () => [row('d', { got: 2, expected: 3 })] }],
    }
    const results = validate([red], bench)
    expect(printPage(results)).toContain('| `a` | d | 3 | 2 | 1 | 3e−9 | **red** |')
    expect(printPage(results)).toContain('| 1 | 1 | **1** |')
  })

  test('an undefined number is red', () => {
    expect(passes(row('d', { got: NaN, expected: 3 }))).toBe(false)
  })
})

test('the warning coarse-bin fires in some rows and not in others, in each table that has it', () => {
  for (const id of ['patience-in-bins', 'service-time-in-bins']) {
    const { cases } = resultOf(family(id))
    const fires = cases.flatMap(({ rows }) =>
      rows.filter(({ quantity }) => quantity.startsWith('coarse-bin')).map(({ got }) => got),
    )
    expect(fires).toHaveLength(cases.length)
    expect(new Set(fires)).toEqual(new Set([0, 1]))
  }
})

test('the guide names what a bin costs as the page has it', () => {
  const guide = readFileSync('docs/guides/choosing-bins.md', 'utf8')
  const biases = (id: string): readonly number[] => {
    const rows = resultOf(family(id)).cases.flatMap((one) => one.rows)
    return rows.flatMap(({ expected, inBins }) =>
      inBins === undefined ? [] : [(100 * (inBins - expected)) / expected],
    )
  }
  const [, half, one, two, four, , eight] = biases('queues-in-bins')
  const shown = (bias: number): string => `${Number(Math.abs(bias).toPrecision(2))} %`
  expect(guide).toContain(`${[half, one, two, four, eight].map((bias) => shown(bias!)).join(' | ')} |`)
  const patience = biases('patience-in-bins')
  expect(guide).toContain(`at one patience ${shown(patience[2]!)} too many leave, at four ${shown(patience[4]!)}`)
})
