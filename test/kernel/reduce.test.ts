import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compensatedSum, percentiles, weightedPercentiles } from '../../src/engine/kernel/index.ts'
import { scaled } from '../support/tier.ts'

const PS = [0.5, 0.9, 0.95, 0.99]

/** The same by sorting, with whole weights, whose sums are exact. */
function bySorting(values: readonly number[], weights: readonly number[], p: number): number {
  const bins = [...values.keys()].filter((t) => !Number.isNaN(values[t]!) && weights[t]! > 0)
  bins.sort((a, b) => values[a]! - values[b]! || a - b)
  const total = bins.reduce((sum, t) => sum + weights[t]!, 0)
  let running = 0
  for (const t of bins) {
    running += weights[t]!
    if (running >= p * total) return values[t]!
  }
  return values[bins.at(-1)!]!
}

describe('weighted percentiles', () => {
  test('are the first value, in order of value and then bin, whose running weight reaches its part', () => {
    const value = fc.oneof(fc.constant(NaN), fc.nat(5), fc.double({ noNaN: true, min: 0, max: 9 }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.nat(4)), { maxLength: 200 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (bins, parts) => {
          const values = bins.map(([v]) => v)
          const weights = bins.map(([, w]) => w)
          const ps = [...PS, ...parts, 0, 1].sort((a, b) => a - b)
          const found = weightedPercentiles(Float64Array.from(values), Float64Array.from(weights), ps)
          const some = bins.some(([v, w]) => !Number.isNaN(v) && w > 0)
          expect(found).toEqual(some ? ps.map((p) => bySorting(values, weights, p)) : undefined)
        },
      ),
      { numRuns: scaled(500, 5000) },
    )
  })

  test('do not depend on the order in which weights are added', () => {
    // Ten tenths: the running weight of five of them is a half, whichever way they are gathered.
    const values = Float64Array.from({ length: 10 }, (_, t) => (t * 7) % 10)
    expect(weightedPercentiles(values, new Float64Array(10).fill(0.1), [0.1, 0.5, 0.7])).toEqual([0, 4, 6])
  })

  test.each<[string, (t: number, n: number) => number]>([
    ['rises', (t) => t],
    ['falls', (t, n) => n - t],
    ['rises and falls', (t, n) => Math.min(t, n - t)],
    ['is the same throughout', () => 3],
    ['has two values', (t) => t % 2],
  ])('of a series that %s take time in proportion to its length', (_shape, of) => {
    const n = 200_000
    const values = Float64Array.from({ length: n }, (_, t) => of(t, n))
    const weights = new Float64Array(n).fill(1)
    const sorted = values.slice().sort()
    expect(weightedPercentiles(values, weights, PS)).toEqual(PS.map((p) => sorted[Math.ceil(p * n) - 1]!))
  })

  test('leave values and weights as they are', () => {
    const values = Float64Array.of(3, 1, 2)
    const weights = Float64Array.of(1, 1, 1)
    weightedPercentiles(values, weights, PS)
    expect([[...values], [...weights]]).toEqual([
      [3, 1, 2],
      [1, 1, 1],
    ])
  })
})

test('a percentile of type 7 lies between the two order statistics next to it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e3, max: 1e3 }), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        const sorted = Float64Array.from(values).sort()
        const position = (values.length - 1) * p
        const low = sorted[Math.floor(position)]!
        const high = sorted[Math.ceil(position)]!
        const expected = low + (position - Math.floor(position)) * (high - low)
        percentiles(Float64Array.from(values), [0, p, 1], (i, value) =>
          expect(value).toBeCloseTo([sorted[0]!, expected, sorted.at(-1)!][i]!, 9),
        )
      },
    ),
    { numRuns: scaled(500, 5000) },
  )
})

test('sums are compensated', () => {
  expect(compensatedSum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2)
})
