import { describe, expect, test } from 'vitest'
import { scalarFormula } from '../../src/engine/scalar.ts'

const VALUES = new Map([
  ['ordersPerHour', 1200],
  ['lanes', 3],
  ['zero', 0],
])

describe('a formula in a hole', () => {
  test.each([
    ['ordersPerHour / 12', 100],
    ['lanes', 3],
    ['-lanes ^ 2', -9],
    ['MAX(lanes, 5, 2) + ROUND(2.5)', 8],
    ['IF(zero, 1 / zero, 7)', 7],
    ['DEFAULT(1 / zero, 4)', 4],
    ['CLAMP(EXP(0) + LOG(1), 0, SQRT(4))', 1],
    ['lanes > 2 and not zero', 1],
  ])('%s is %d', (text, expected) => {
    expect(scalarFormula(text, VALUES)).toEqual({ value: expected, diagnostics: [] })
  })

  test.each([
    ['1 / zero', 'hole-value', 0],
    ['SQRT(-1)', 'hole-value', 0],
    ['1 +', 'formula-syntax', 3],
    ['lane + 1', 'hole-unknown', 0],
    ['max(1, 2)', 'function-unknown', 0],
    ['MAX(1)', 'argument-count', 0],
    ['MAX([1], 2)', 'argument-value', 4],
    ['1 + SHIFT(lanes, 1)', 'function-unknown', 4],
    ['HOUR()', 'function-unknown', 0],
    ['CUMSUM(lanes)', 'function-unknown', 0],
  ])('%s is %s', (text, code, offset) => {
    const { value, diagnostics } = scalarFormula(text, VALUES)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, offset, path: [] }])
  })

  test('names what was meant', () => {
    expect(scalarFormula('lanse', VALUES).diagnostics[0]?.hint).toBe('Did you mean lanes?')
    expect(scalarFormula('SHIFT(lanes, 1)', VALUES).diagnostics[0]?.hint).toContain('one bin')
  })

  test('reports everything at once, in the order of the text', () => {
    const { diagnostics } = scalarFormula('BIN() + a + MIN(b)', VALUES)
    expect(diagnostics.map((d) => [d.code, d.offset])).toEqual([
      ['function-unknown', 0],
      ['hole-unknown', 8],
      ['argument-count', 12],
      ['hole-unknown', 16],
    ])
  })
})
