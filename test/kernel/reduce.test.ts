import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compensatedSum,
  openBuckets,
  percentiles,
  reduced,
  weightedPercentiles,
} from '../../src/engine/kernel/index.ts'
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

  test('are the same where the range of the values is known, in whatever parts they are weighed', () => {
    const value = fc.oneof(fc.constantFrom(NaN, 0), fc.nat(9), fc.double({ noNaN: true, min: 0, max: 99 }))
    const weight = fc.oneof(fc.constantFrom(0, 0.1, 0.3), fc.nat(3), fc.double({ noNaN: true, min: 0, max: 2 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(value, weight), { maxLength: 300 }), (bins) => {
        const values = Float64Array.from(bins, ([v]) => v)
        const weights = Float64Array.from(bins, ([, w]) => w)
        const known = weightedPercentiles(values, weights, PS, openBuckets(bins.length), reduced(values))
        expect(known).toEqual(weightedPercentiles(values, weights, PS))
      }),
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

/** Percentiles of type 7 by sorting. */
function ofSorted(values: Float64Array, ps: readonly number[]): number[] {
  const sorted = values.slice().sort()
  return ps.map((p) => {
    const position = (values.length - 1) * p
    const low = Math.floor(position)
    const below = sorted[low]!
    return low === position ? below : below + (position - low) * (sorted[low + 1]! - below)
  })
}

describe('percentiles of type 7', () => {
  const found = (values: Float64Array, ps: readonly number[], buckets?: ReturnType<typeof openBuckets>): number[] => {
    const out = new Float64Array(ps.length)
    percentiles(values, reduced(values)!, ps, { out, at: 0, stride: 1 }, buckets)
    return [...out]
  }

  test('lie between the two order statistics next to them, as sorting finds those', () => {
    const value = fc.oneof(
      fc.constantFrom(0, 0, 0, 105),
      fc.nat(9),
      fc.double({ noNaN: true, min: -1e3, max: 1e3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    const buckets = openBuckets(700)
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 700, size: 'max' }),
        fc.array(part, { maxLength: 4 }),
        (values, parts) => {
          const column = Float64Array.from(values, (one) => one + 0)
          const ps = [...PS, ...parts, 0, 1].sort((a, b) => a - b)
          expect(found(column, ps, buckets)).toEqual(ofSorted(column, ps))
          expect([...column]).toEqual(values.map((one) => one + 0))
        },
      ),
      { numRuns: scaled(200, 5000) },
    )
  })

  test.each<[string, (t: number, n: number) => number]>([
    ['is mostly one value', (t) => (t % 3 === 0 ? (t * 7919) % 1009 : 0)],
    ['has one value far off', (t, n) => (t === 0 ? 1e12 : (t * 7919) % n)],
    ['is wider than numbers are', (t) => (t % 2 === 0 ? -1 : 1) * (1e308 + t * 1e300)],
    ['lies next to zero', (t) => (t % 5) * 5e-324],
  ])('of a series that %s are those of sorting', (_shape, of) => {
    const values = Float64Array.from({ length: 5000 }, (_, t) => of(t, 5000))
    expect(found(values, PS)).toEqual(ofSorted(values, PS))
  })
})

test('sums are compensated', () => {
  expect(compensatedSum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2)
})
