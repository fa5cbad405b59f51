import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SPREAD, spreadOfValues, studentTable } from '../../src/engine/kernel/index.ts'
import { scaled } from '../support/tier.ts'

type Spread = Record<(typeof SPREAD)[number], number>

function spreadOf(values: readonly number[]): Spread {
  const out = new Float64Array(SPREAD.length)
  spreadOfValues({ out, at: 0, stride: 1 }, Float64Array.from(values), studentTable())
  return Object.fromEntries(SPREAD.map((name, i) => [name, out[i]!])) as Spread
}

/** Percentile of type 7 by sorting. */
function bySorting(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const position = (sorted.length - 1) * p
  const low = Math.floor(position)
  return low === position ? sorted[low]! : sorted[low]! + (position - low) * (sorted[low + 1]! - sorted[low]!)
}

test('of five numbers the spread is the one worked by hand', () => {
  // Mean 6, squares 16 + 9 + 1 + 4 + 36 = 66, sd = sqrt(66 / 4); half the interval = 2.776445105 · sd / sqrt(5).
  const found = spreadOf([2, 3, 5, 8, 12])
  expect(found).toMatchObject({ n: 5, mean: 6, min: 2, max: 12, p50: 5 })
  expect(found.sd).toBeCloseTo(Math.sqrt(16.5), 14)
  expect(found.p5).toBeCloseTo(2.2, 14)
  expect(found.p95).toBeCloseTo(11.2, 14)
  expect(found.high - 6).toBeCloseTo((2.7764451051977934 * Math.sqrt(16.5)) / Math.sqrt(5), 12)
  expect(6 - found.low).toBeCloseTo(found.high - 6, 14)
})

test('what is undefined is left out, and n says how many are not', () => {
  expect(spreadOf([NaN, 4, NaN, 2, NaN])).toEqual(spreadOf([4, 2]))
  expect(spreadOf([NaN, 4, NaN, 2, NaN]).n).toBe(2)
})

test('without a value nothing but n is defined, and with one there is no interval', () => {
  expect(spreadOf([NaN, NaN])).toEqual({
    ...Object.fromEntries(SPREAD.map((name) => [name, NaN])),
    n: 0,
  })
  expect(spreadOf([3])).toEqual({ n: 1, mean: 3, sd: NaN, min: 3, max: 3, p5: 3, p50: 3, p95: 3, low: NaN, high: NaN })
})

test('of equal values the spread is exact', () => {
  const tenth = spreadOf(new Array<number>(1000).fill(0.1))
  expect(tenth).toEqual({
    n: 1000,
    mean: 0.1,
    sd: 0,
    min: 0.1,
    max: 0.1,
    p5: 0.1,
    p50: 0.1,
    p95: 0.1,
    low: 0.1,
    high: 0.1,
  })
})

test('percentiles are those found by sorting, whatever the order of the values', () => {
  const value = fc.oneof(fc.nat(5), fc.double({ noNaN: true, min: -1e6, max: 1e6 }))
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 1500 }), (values) => {
      const found = spreadOf(values)
      for (const [name, p] of [
        ['p5', 0.05],
        ['p50', 0.5],
        ['p95', 0.95],
      ] as const)
        expect(found[name]).toBe(bySorting(values, p))
      expect(found.min).toBe(Math.min(...values))
      expect(found.max).toBe(Math.max(...values))
    }),
    { numRuns: scaled(100, 1000) },
  )
})
