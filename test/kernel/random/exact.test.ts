import { expect, test } from 'vitest'
import { cumulated, deviance, inverseNormal, log1p, pick, stirlingError } from '../../../src/engine/kernel/index.ts'
import EXACT from './exact.json' with { type: 'json' }

/** Values with 60 digits by mpmath 1.3, rounded to doubles. */
const off = (value: number, exact: number): number => Math.abs(value - exact) / Math.max(Math.abs(exact), 1e-300)

test('the normal quantile is within 5e-16 of what 60 digits give, tails included', () => {
  for (const [u, exact] of EXACT.inverseNormal) expect(off(inverseNormal(u!), exact!)).toBeLessThan(5e-16)
})

test('the normal quantile of 0 is that of 2^-54, and all are finite and rise', () => {
  expect(inverseNormal(0)).toBe(inverseNormal(2 ** -54))
  const steps = Array.from({ length: 2001 }, (_, i) => Math.min(1 - 2 ** -53, i / 2000))
  const edges = [0.075, 0.925, Math.exp(-25), 1 - Math.exp(-25)].flatMap((edge) =>
    [1 - 1e-12, 1, 1 + 1e-12].map((x) => edge * x),
  )
  const quantiles = [...steps, ...edges].sort((a, b) => a - b).map(inverseNormal)
  expect(quantiles.every((q, i) => Number.isFinite(q) && (i === 0 || q >= quantiles[i - 1]!))).toBe(true)
})

test("what Stirling's formula misses is within 2e-16", () => {
  for (const [n, exact] of EXACT.stirlingError) expect(Math.abs(stirlingError(n!) - exact!)).toBeLessThan(2e-16)
})

test('the deviance is within 2e-15, also where count and mean are close', () => {
  for (const [x, m, exact] of EXACT.deviance) expect(off(deviance(x!, m!), exact!)).toBeLessThan(2e-15)
})

test('log(1 + x) is within 2 ulp', () => {
  for (const [x, exact] of EXACT.log1p) expect(off(log1p(x!), exact!)).toBeLessThan(4.5e-16)
})

test('what is picked is the first place whose sum is above', () => {
  const sums = cumulated([0, 0.25, 0, 0.5, 0.25, 0])
  expect([0, 0.2, 0.25, 0.7499, 0.75, 1 - 2 ** -53].map((u) => pick(sums, u))).toEqual([1, 1, 3, 3, 4, 4])
  // Ten tenths sum to less than 1.
  expect(pick(cumulated(Array<number>(10).fill(0.1)), 1 - 2 ** -53)).toBe(9)
})
