import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/engine/evaluate/index.ts'
import { signature } from '../../src/engine/expression/index.ts'
import { FUNCTIONS } from '../../src/engine/vocabulary/index.ts'
import { compileFormulas, systemOf, valuesInPieces, valuesOf } from './formulas.ts'

const U = NaN

describe.each([...FUNCTIONS])('%s', (name, def) => {
  test('its example is true', () => {
    const { given, expr, gives } = def.example
    const values = valuesOf(expr, given, { bins: gives.length })
    expect(values).toHaveLength(gives.length)
    gives.forEach((expected, t) => {
      if (expected === null) expect(values[t]).toBeNull()
      else expect(values[t]).toBeCloseTo(expected, 12)
    })
  })

  test('its example calls it', () => {
    expect(def.example.expr).toContain(`${name}(`)
  })

  test('it is described, and so is every parameter', () => {
    expect(name).toMatch(/^[A-Z]+$/)
    expect(def.name).toBe(name)
    expect(def.doc).toMatch(/\.$/)
    for (const param of def.params) expect(param.doc).toMatch(/^[^A-Z].*[^.]$/)
  })

  test('parameters that may be left out come last', () => {
    const optional = def.params.map((param) => param.optional === true)
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)))
  })
})

test('every function of the specification is there, in the order of the names', () => {
  const specified = [
    ...['SHIFT', 'DELTA', 'BIN', 'BINS', 'HOUR', 'WEEKDAY', 'MINUTES', 'PULSE', 'RAMP'],
    ...['MIN', 'MAX', 'ABS', 'SIGN', 'FLOOR', 'CEIL', 'SQRT', 'EXP', 'LOG', 'CLAMP', 'ROUND', 'MOD', 'STEP', 'IF'],
    ...['DEFAULT', 'CONV', 'EMA', 'SMA', 'CUMSUM', 'HOLD'],
  ]
  const names = [...FUNCTIONS.keys()]
  expect(names).toEqual(expect.arrayContaining(specified))
  expect(names).toEqual([...names].sort())
})

test.each([
  ['SHIFT', 'SHIFT(x, n[, initial])'],
  ['RAMP', 'RAMP(from, to[, startBin[, endBin]])'],
  ['MAX', 'MAX(a, b, …)'],
  ['BIN', 'BIN()'],
])('the signature of %s is %s', (name, expected) => {
  expect(signature(FUNCTIONS.get(name)!)).toBe(expected)
})

describe('known values', () => {
  test.each<[string, Record<string, number[]>, (number | null)[]]>([
    ['MOD(x, y)', { x: [10, 20, 30], y: [3, 0, 7] }, [1, null, 2]],
    ['MOD(-1, 3)', { x: [0] }, [2]],
    ['MOD(x, -3)', { x: [1, -1, 3, -4.5] }, [-2, -1, 0, -1.5]],
    ['CONV(x, [0, .6, .3, .1])', { x: [1, 2, 3, 4, 5] }, [0, 0.6, 1.5, 2.5, 3.5]],
    ['STEP(x, .5)', { x: [1, 0.3] }, [1, 0]],
    ['SMA(x, 2)', { x: [2, 4, 9] }, [2, 3, 6.5]],
    ['SMA(x, 1)', { x: [2, 4, 9] }, [2, 4, 9]],
    ['EMA(x, .25)', { x: [4, 8] }, [4, 5]],
    ['EMA(x, .25, 8)', { x: [4, 7] }, [7, 7]],
    ['EMA(x, 0, 3)', { x: [4, 7] }, [3, 3]],
    ['SHIFT(x, 2)', { x: [1, 2, 3] }, [0, 0, 1]],
    ['SHIFT(x, 9, 5)', { x: [1, 2, 3] }, [5, 5, 5]],
    ['SHIFT(x, 2, x * 10)', { x: [1, 2, 3] }, [10, 20, 1]],
    ['SHIFT(x, 0, 5)', { x: [1, 2, 3] }, [1, 2, 3]],
    ['DELTA(x)', { x: [3, 5, 4] }, [3, 2, -1]],
    ['CUMSUM(x)', { x: [1, -2, 5] }, [1, -1, 4]],
    ['HOLD(x, w)', { x: [1, 2, 3, 4], w: [0, 1, 0, -1] }, [0, 2, 2, 4]],
    ['PULSE(2)', { x: [0, 0, 0, 0] }, [1, 0, 1, 0]],
    ['PULSE(3, 4, x)', { x: [1, 2, 3, 4, 5] }, [0, 2, 0, 0, 5]],
    ['RAMP(2, 4)', { x: [0, 0, 0] }, [2, 3, 4]],
    ['RAMP(x, 10, 1, 3)', { x: [0, 0, 0, 0, 0] }, [0, 0, 5, 10, 10]],
    ['RAMP(1, 5, 2, 2)', { x: [0, 0, 0, 0] }, [1, 1, 5, 5]],
    ['RAMP(0, 4, -2, 2)', { x: [0, 0, 0, 0] }, [2, 3, 4, 4]],
    ['RAMP(0, 8, 0, 8)', { x: [0, 0, 0] }, [0, 1, 2]],
    ['ROUND(x)', { x: [0.5, -0.5, 1.4, -2.5] }, [1, -1, 1, -3]],
    ['MIN(x, 3, 2)', { x: [1, 5] }, [1, 2]],
    ['CLAMP(x, 3, 2)', { x: [1, 5] }, [2, 2]],
    ['-2^2', { x: [0] }, [-4]],
    ['2^-1', { x: [0] }, [0.5]],
    ['x^0.5', { x: [9, -1, 0] }, [3, null, 0]],
    ['0^0', { x: [0] }, [1]],
    ['0^-1', { x: [0] }, [null]],
    ['x / 0', { x: [1, 0] }, [null, null]],
    ['1 + 2 < 4', { x: [0] }, [1]],
    ['not 3 + -3', { x: [0] }, [1]],
  ])('%s', (text, given, expected) => {
    const values = valuesOf(text, given)
    expect(values.map((v) => v === null)).toEqual(expected.map((v) => v === null))
    values.forEach((v, t) => {
      expect(v ?? 0).toBeCloseTo(expected[t] ?? 0, 14)
    })
  })
})

describe('what is undefined', () => {
  const x = [1, U, 3, 4]

  test.each<[string, (number | null)[]]>([
    ['x < 2', [1, null, 0, 0]],
    ['x == x', [1, null, 1, 1]],
    ['x != x', [0, null, 0, 0]],
    ['x and 0', [0, null, 0, 0]],
    ['1 or x', [1, null, 1, 1]],
    ['not x', [0, null, 0, 0]],
    ['x ^ 0', [1, null, 1, 1]],
    ['0 * x', [0, null, 0, 0]],
    ['-x', [-1, null, -3, -4]],
    ['MIN(x, 0)', [0, null, 0, 0]],
    ['MAX(9, x, 8)', [9, null, 9, 9]],
    ['CLAMP(1, 0, x)', [1, null, 1, 1]],
    ['SIGN(x)', [1, null, 1, 1]],
    ['IF(x, 5, 6)', [5, null, 5, 5]],
    ['IF(1, 5, x)', [5, 5, 5, 5]],
    ['IF(0, 5, x)', [1, null, 3, 4]],
    ['DEFAULT(x, 9)', [1, 9, 3, 4]],
    ['DEFAULT(x, x)', [1, null, 3, 4]],
    ['SHIFT(x, 1)', [0, 1, null, 3]],
    ['SHIFT(1, 1, x)', [1, 1, 1, 1]],
    ['DELTA(x)', [1, null, null, 1]],
    ['CONV(x, [.5, .5])', [0.5, null, null, 3.5]],
    ['CONV(x, [0, 1])', [0, 1, null, 3]],
    ['CONV(x, [1, 0, 1])', [1, null, 4, null]],
    ['SMA(x, 2)', [1, null, null, 3.5]],
    ['EMA(x, .5)', [1, null, null, null]],
    ['EMA(0, .5, SHIFT(x, 0))', [0.5, 0.25, 0.125, 0.0625]],
    ['EMA(x, .5, 1 / 0)', [null, null, null, null]],
    ['CUMSUM(x)', [1, null, null, null]],
    ['HOLD(5, x)', [5, null, 5, 5]],
    ['HOLD(BIN() + 1, x > 3.5)', [0, null, 0, 4]],
    ['HOLD(x, BIN() == 1)', [0, null, null, null]],
    ['HOLD(x, BIN() == 0)', [1, 1, 1, 1]],
    ['PULSE(2, 0, x)', [1, null, 3, 0]],
    ['RAMP(x, 2, 2, 3)', [1, null, 3, 2]],
    ['EXP(1000 * x)', [null, null, null, null]],
    ['1e308 * 10 - 1e308 * 10', [null, null, null, null]],
    ['LOG(x - 1)', [null, null, Math.LN2, Math.log(3)]],
  ])('%s', (text, expected) => {
    expect(valuesOf(text, { x })).toEqual(expected)
  })
})

describe('the clock', () => {
  test('BIN, BINS and MINUTES are those of the grid', () => {
    const setting = { bins: 2, bin: [30, 'seconds'] } as const
    expect(valuesOf('BIN() + 10 * BINS() + 100 * MINUTES()', {}, setting)).toEqual([70, 71])
  })

  test('HOUR and WEEKDAY are local and change their offset when the zone does', () => {
    // Europe/Berlin in the night of 2025-03-30: 01:00 UTC is 03:00 local.
    const offsets = [
      { fromUtc: '2025-03-01T00:00:00Z', offsetMinutes: 60 },
      { fromUtc: '2025-03-30T01:00:00Z', offsetMinutes: 120 },
    ]
    const setting = { bins: 5, startMs: Date.UTC(2025, 2, 29, 22), offsets }
    expect(valuesOf('HOUR()', {}, setting)).toEqual([23, 0, 1, 3, 4])
    expect(valuesOf('WEEKDAY()', {}, setting)).toEqual([5, 6, 6, 6, 6])
  })

  test('HOUR and WEEKDAY hold before 1970 and west of Greenwich', () => {
    const offsets = [{ fromUtc: '1900-01-01T00:00:00Z', offsetMinutes: -90 }]
    const setting = { bins: 3, startMs: Date.UTC(1969, 11, 29, 0), offsets, bin: [12, 'hours'] } as const
    expect(valuesOf('HOUR()', {}, setting)).toEqual([22, 10, 22])
    expect(valuesOf('WEEKDAY()', {}, setting)).toEqual([6, 0, 0])
  })

  test('an hour begins with the bin that begins with it, though a second is a rounded part of a minute', () => {
    const hours = valuesOf('HOUR()', {}, { bins: 3600, bin: [1, 'seconds'], startMs: 3000 })
    expect(hours.indexOf(1)).toBe(3597)
  })
})

describe('loops', () => {
  test('SHIFT opens a loop', () => {
    expect(systemOf({ stock: 'SHIFT(stock, 1, 10) + inflow' }, { inflow: [1, 2, 3] })['stock']).toEqual([11, 13, 16])
  })

  test('CONV whose first part is 0 opens a loop', () => {
    const { orders } = systemOf({ orders: 'demand + CONV(orders, [0, .5, .25])' }, { demand: [8, 0, 0, 0] })
    expect(orders).toEqual([8, 4, 4, 3])
  })

  test.each([
    ['EMA(SHIFT(loop, 1, 8), .5) + x', [9, 10.5, 12.5, 15]],
    ['SMA(SHIFT(loop, 1), 2) + x', [1, 2.5, 4.75, 7.625]],
    ['CUMSUM(SHIFT(loop, 1)) + x', [1, 3, 7, 15]],
    ['DELTA(SHIFT(loop, 1)) + x', [1, 3, 5, 6]],
    ['HOLD(SHIFT(loop, 1) + x, PULSE(2, 1)) + x', [1, 5, 6, 14]],
  ])('%s keeps its memory from bin to bin', (text, expected) => {
    expect(systemOf({ loop: text }, { x: [1, 2, 3, 4] })['loop']).toEqual(expected)
  })
})

describe('pieces', () => {
  const given = { x: [3, -1, U, 2.5, 0, 7, 1e308, 1e308], y: [0, 1, 1, U, 0, -2, 3, 4] }
  const MEMORY = ['HOLD(x, y)', 'EMA(y, .3)', 'EMA(y, .3, x)', 'CUMSUM(y)', 'CUMSUM(x)', 'SMA(x, 3)', 'DELTA(x)']

  test.each([...[...FUNCTIONS.values()].map((def) => def.example.expr.replace(/\b[wd]\b/g, 'y')), ...MEMORY])(
    '%s gives the same in one piece, in two, and bin by bin',
    (text) => {
      const whole = valuesOf(text, given)
      for (let k = 1; k < 8; k++) expect(valuesInPieces(text, given, [k])).toEqual(whole)
      expect(valuesInPieces(text, given, [1, 2, 3, 4, 5, 6, 7])).toEqual(whole)
    },
  )

  test.each(MEMORY)('a plan with %s may be evaluated any number of times', (text) => {
    const { plan, columns } = compileFormulas({ f: text }, given)
    const column = columns.get('f')!
    expect(evaluate(plan!).column(column)).toEqual(evaluate(plan!).column(column))
  })
})
