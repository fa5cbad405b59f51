import { expect, test } from 'vitest'
import { studentT975 } from '../../src/engine/kernel/index.ts'

/** Three decimals, as printed. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975. */
const NIST: readonly (readonly [number, number])[] = [
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [11, 2.201],
  [12, 2.179],
  [15, 2.131],
  [20, 2.086],
  [25, 2.06],
  [30, 2.042],
  [40, 2.021],
  [50, 2.009],
  [60, 2.0],
  [80, 1.99],
  [100, 1.984],
]

test.each(NIST)('with %i degrees of freedom the percentile is the one of printed tables', (df, printed) => {
  expect(studentT975(df)).toBeCloseTo(printed, 3)
})

/** scipy.stats.t.ppf(0.975, df) of SciPy 1.17.1. */
const SCIPY: readonly (readonly [number, number])[] = [
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [3, 3.1824463052837078],
  [19, 2.0930240544083087],
  [30, 2.0422724563012378],
  [99, 1.9842169515864174],
  [999, 1.9623414611334493],
  [9999, 1.960201263621357],
]

test.each(SCIPY)('with %i degrees of freedom it agrees with SciPy to twelve digits', (df, value) => {
  expect(Math.abs(studentT975(df) / value - 1)).toBeLessThan(1e-12)
})

test('with two degrees of freedom it is a root that can be written down', () => {
  // P(|T| <= t) = t / sqrt(2 + t²) = 0.95.
  expect(studentT975(2)).toBeCloseTo(Math.sqrt((2 * 0.9025) / (1 - 0.9025)), 13)
})

test('it falls with the degrees of freedom, towards the percentile of the normal distribution', () => {
  let before = Infinity
  for (let df = 1; df <= 3000; df++) {
    const t = studentT975(df)
    expect(t).toBeLessThan(before)
    expect(t).toBeGreaterThan(1.959963984540054)
    before = t
  }
})

test('degrees of freedom are whole and at least 1', () => {
  for (const df of [0, -1, 1.5, NaN]) expect(() => studentT975(df)).toThrow(RangeError)
})
