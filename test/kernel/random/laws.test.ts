import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawColumn, openDraws, streamKeys } from '../../../src/engine/kernel/index.ts'
import { NAIVE_SAMPLERS, naiveStream } from '../../oracle/naive-draws.ts'
import { scaled } from '../../support/tier.ts'
import { LAWS, type Law } from './laws.ts'

/** Draws of each law; by the central limit theorem enough for its moments. */
const COUNT = scaled(20_000, 200_000)

/** What a normal value exceeds, either way, once in 10,000 times; and the same of Kolmogorov's distance. */
const Z = 3.8906
const DISTANCE = 2.2253

/** How many draws of each law are kept. */
const FROZEN = 6

/** Kept after they agreed with the naive sampler; `npm run golden:update` writes them anew. */
const FILE = join('golden', 'draws.json')

const named = ({ name, parameters }: Law): string => `${name}(${parameters.join(', ')})`

function drawn(law: Law, count: number): Float64Array {
  const out = new Float64Array(count)
  const columns = law.parameters.map((value) => new Float64Array(count).fill(value))
  drawColumn(out, columns, law.sampler(), openDraws(streamKeys(7, 0)(named(law))), 0, count)
  return out
}

if (process.env['UPDATE_GOLDEN'] === '1') {
  const kept = Object.fromEntries(LAWS.map((law) => [named(law), [...drawn(law, FROZEN)]]))
  writeFileSync(FILE, `${JSON.stringify(kept, null, 1)}\n`)
}

const frozen = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, readonly number[]>>

function meanOf(values: Float64Array, of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length
}

describe.each(LAWS.map((law) => [named(law), law] as const))('%s', (_name, law) => {
  const values = drawn(law, COUNT)

  test('its first draws are those of the naive sampler', () => {
    const stream = naiveStream(7, named(law))
    values.subarray(0, scaled(60, 1000)).forEach((value, t) => {
      const expected = NAIVE_SAMPLERS[law.name]!(stream(t), ...law.parameters)
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)))
    })
  })

  test('its first draws are the frozen ones, bit for bit', () => {
    expect([...values.subarray(0, FROZEN)]).toEqual(frozen[named(law)])
  })

  test('mean and variance lie in their intervals of 99.99 %, and every draw between the ends', () => {
    const { mean, variance, least, most } = law
    expect(Math.abs(meanOf(values, (x) => x) - mean)).toBeLessThan(Z * Math.sqrt(variance / COUNT))
    const fourth = meanOf(values, (x) => (x - mean) ** 4)
    const found = meanOf(values, (x) => (x - mean) ** 2)
    expect(Math.abs(found - variance)).toBeLessThanOrEqual(Z * Math.sqrt((fourth - found ** 2) / COUNT) + 1e-12)
    expect(values.filter((value) => !(value >= least && value <= most))).toHaveLength(0)
  })

  test(law.below === undefined ? 'counts fit (chi-square)' : 'values fit (Kolmogorov and Smirnov)', () => {
    if (law.below === undefined) expect(chiSquare(values, law.probability!)).toBeLessThan(Z)
    else expect(Math.sqrt(COUNT) * farthest(values, law.below)).toBeLessThan(DISTANCE)
  })
})

/** Chi-square of cells of at least ten expected counts, as a standard normal value (Wilson and Hilferty 1931). */
function chiSquare(values: Float64Array, probability: (k: number) => number): number {
  const seen = new Map<number, number>()
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1)
  const cells: { readonly expected: number; readonly seen: number }[] = []
  let [expected, found, rest, left] = [0, 0, 1, values.length]
  for (let k = 0; rest * values.length > 10; k++) {
    expected += probability(k) * values.length
    found += seen.get(k) ?? 0
    rest -= probability(k)
    left -= seen.get(k) ?? 0
    if (expected < 10) continue
    cells.push({ expected, seen: found })
    expected = found = 0
  }
  cells.push({ expected: expected + Math.max(0, rest) * values.length, seen: found + left })
  const sum = cells.reduce((total, cell) => total + (cell.seen - cell.expected) ** 2 / Math.max(1, cell.expected), 0)
  const freedom = Math.max(1, cells.length - 1)
  return (Math.cbrt(sum / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom))
}

/** The greatest distance of the steps of the sample from the distribution function. */
function farthest(values: Float64Array, below: (x: number) => number): number {
  return [...values.toSorted()].reduce((most, x, i) => {
    const f = below(x)
    return Math.max(most, Math.abs(f - i / values.length), Math.abs(f - (i + 1) / values.length))
  }, 0)
}

/** Laws whose draws are quantiles: by what each never falls. */
const MONOTONE: readonly (readonly [string, readonly number[], number, number])[] = [
  ['poisson', [2], 0, 9.9],
  ['normal', [2, 3], 0, 1000],
  ['lognormal', [2, 0.5], 0, 1000],
  ['exponential', [2], 0, 1000],
  ['bernoulli', [0.2], 0, 1],
  ['binomial', [12, 0.3], 1, 0.8],
  ['negative-binomial', [2, 3], 0, 9.9],
]

test('where the inverse is taken, a draw never falls as the mean grows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MONOTONE),
      fc.nat(1e6),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (of, bin, part) => {
        const [name, parameters, place, most] = of
        const sampler = LAWS.find((law) => law.name === name)!.sampler()
        const draws = openDraws(streamKeys(1, 0)(name))
        const at = (value: number): number => {
          draws.bin = bin
          draws.next = 0
          const [a = 0, b = 0, c = 0] = parameters.map((given, i) => (i === place ? value : given))
          return sampler(draws, a, b, c)
        }
        const low = parameters[place]!
        expect(at(low + part * (most - low))).toBeGreaterThanOrEqual(at(low))
      },
    ),
    { numRuns: scaled(1000, 50_000) },
  )
})

test.each<readonly [string, readonly number[], number]>([
  ['poisson', [0], 0],
  ['exponential', [0], 0],
  ['gamma', [3, 0], 3],
  ['gamma', [0, 1], 0],
  ['lognormal', [3, 0], 3],
  ['uniform', [3, 3], 3],
  ['triangular', [3, 3, 3], 3],
  ['bernoulli', [1], 1],
  ['bernoulli', [0], 0],
  ['binomial', [0, 0.5], 0],
  ['binomial', [40, 1], 40],
  ['binomial', [40, 0], 0],
  ['negative-binomial', [0, 2], 0],
])('%s of %j is always %d', (name, parameters, expected) => {
  const law = { ...LAWS.find((one) => one.name === name)!, parameters }
  expect(new Set(drawn(law, 500))).toEqual(new Set([expected]))
})

test.each<readonly [string, readonly number[]]>([
  ['poisson', [1e30]],
  ['poisson', [1e-30]],
  ['gamma', [1e30, 1e-30]],
  ['gamma', [1e30, 1e30]],
  ['lognormal', [1e30, 1e30]],
  ['negative-binomial', [1e30, 1e30]],
  ['negative-binomial', [9, 1e30]],
  ['negative-binomial', [1e30, 1 + 2 ** -52]],
  ['binomial', [1e15, 0.5]],
  ['binomial', [1e15, 1e-15]],
  ['binomial', [1e15, 1 - 2 ** -53]],
  ['triangular', [-1e30, 0, 1e30]],
])('%s of %j is a number, and not far from its mean', (name, parameters) => {
  const law = { ...LAWS.find((one) => one.name === name)!, parameters }
  const values = drawn(law, 2000)
  expect(values.filter((value) => !Number.isFinite(value))).toHaveLength(0)
  const limit = name === 'triangular' ? 1e30 : Infinity
  expect(values.filter((value) => Math.abs(value) > limit)).toHaveLength(0)
})
