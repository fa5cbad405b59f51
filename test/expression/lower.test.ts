import { describe, expect, test } from 'vitest'
import { printPlan } from '../../src/engine/plan/index.ts'
import { compileFormulas, valuesOf } from './formulas.ts'

const GIVEN = { demand: [1, 2], 'checkout.arrivals': [3, 4], 'checkout.queueDepth': [5, 6], 'a->b.flow': [7, 8] }

/** Code, offset and hint of everything that is wrong with a formula. */
function complaintsOf(text: string): unknown[] {
  return compileFormulas({ f: text }, GIVEN).diagnostics.map((d) => [d.code, d.offset, d.hint])
}

describe('names', () => {
  test.each([
    ['1 + demnd', 'series-unknown', 4, 'Did you mean demand?'],
    ['Demand', 'series-unknown', 0, 'Did you mean demand?'],
    ['`a->b`.flwo', 'series-unknown', 0, 'Did you mean `a->b`.flow?'],
    ['`a->b` + 1', 'series-unknown', 0, 'Name one of its measures, such as `a->b`.flow.'],
    ['checkout', 'series-unknown', 0, 'Name one of its measures, such as checkout.arrivals.'],
    ['BIN + 1', 'series-unknown', 0, 'BIN is a function: write BIN(…).'],
    ['max(demand, 1)', 'function-unknown', 0, 'Functions are written in upper case: MAX.'],
    ['1 + SHFIT(demand, 1)', 'function-unknown', 4, 'Did you mean SHIFT?'],
  ])('%s', (text, code, offset, hint) => {
    expect(complaintsOf(text)).toEqual([[code, offset, hint]])
  })
})

describe('arguments', () => {
  test.each([
    ['ABS()', 'argument-count', 0],
    ['1 + ABS(demand, 2)', 'argument-count', 4],
    ['MIN(demand)', 'argument-count', 0],
    ['SHIFT(demand)', 'argument-count', 0],
    ['SHIFT(demand, 1, 2, 3)', 'argument-count', 0],
    ['BIN(1)', 'argument-count', 0],
    ['SHIFT(demand, 1.5)', 'argument-value', 14],
    ['SHIFT(demand, -1)', 'argument-value', 14],
    ['SHIFT(demand, demand)', 'argument-value', 14],
    ['SHIFT(demand, 1 + 1)', 'argument-value', 14],
    ['SHIFT(demand, [1])', 'argument-value', 14],
    ['SHIFT([1, 2], 1)', 'argument-value', 6],
    ['ABS([1])', 'argument-value', 4],
    ['SMA(demand, 0)', 'argument-value', 12],
    ['EMA(demand, 1.01)', 'argument-value', 12],
    ['EMA(demand, -0.5)', 'argument-value', 12],
    ['CONV(demand, [])', 'argument-value', 13],
    ['CONV(demand, 1)', 'argument-value', 13],
    ['CONV(demand, demand)', 'argument-value', 13],
    ['PULSE(0)', 'argument-value', 6],
    ['PULSE(2.5)', 'argument-value', 6],
    ['PULSE(2, .5)', 'argument-value', 9],
    ['RAMP(0, 1, 2, 1)', 'argument-value', 11],
    ['RAMP(0, 1, 2)', 'argument-value', 11],
    ['RAMP(0, 1, 0.5)', 'argument-value', 11],
  ])('%s', (text, code, offset) => {
    expect(compileFormulas({ f: text }, GIVEN).diagnostics).toMatchObject([{ code, offset, path: ['f'] }])
  })

  test('a literal may have minus signs and parentheses', () => {
    expect(valuesOf('PULSE((3), --2)')).toEqual([0, 0, 1, 0, 0])
    expect(valuesOf('PULSE(3, -1)')).toEqual([0, 0, 1, 0, 0])
  })
})

test('everything that is wrong with a formula is reported at once', () => {
  const text = 'one + sqrt(two) * SHIFT(three, -1) - MIN(four) + nope([1], five) + ABS(1, [2], six)'
  expect(compileFormulas({ f: text }, GIVEN).diagnostics.map((d) => [d.code, d.offset])).toEqual([
    ['series-unknown', 0],
    ['function-unknown', 6],
    ['series-unknown', 11],
    ['series-unknown', 24],
    ['argument-value', 31],
    ['argument-count', 37],
    ['series-unknown', 41],
    ['function-unknown', 49],
    ['series-unknown', 59],
    ['argument-count', 67],
    ['series-unknown', 79],
  ])
})

describe('ops', () => {
  const planOf = (text: string): string => printPlan(compileFormulas({ f: text }, { x: [1, 2] }).plan!)

  test('numbers are folded with their signs, and equal ones share a column', () => {
    expect(planOf('x * -2 + (-2) - --2').match(/constant/g)).toHaveLength(2)
  })

  test('an operand is computed before its operator, from left to right', () => {
    expect(planOf('x / 4 - 1 < (not x)')).toBe(
      [
        'feedforward:',
        '  #0 = input values=[1 2]',
        '  4 = constant value=4',
        '  #3 = divide now(#0, 4)',
        '  1 = constant value=1',
        '  #5 = subtract now(#3, 1)',
        '  #6 = not now(#0)',
        '  f = less now(#5, #6)',
        '',
      ].join('\n'),
    )
  })

  test('SHIFT reads the past only, unless it looks back 0 bins', () => {
    expect(planOf('SHIFT(x, 2)')).toContain('f = shift now(0) past(#0) bins=2')
    expect(planOf('SHIFT(x, 0)')).not.toContain('shift')
  })

  test('CONV reads the past only when its first part is 0', () => {
    expect(planOf('CONV(x, [0, 1])')).toContain('f = conv past(#0)')
    expect(planOf('CONV(x, [1])')).toContain('f = conv now(#0) past(#0)')
  })
})

test('the deepest formula there is can be lowered and evaluated', () => {
  const text = `${'0 or 1 and 1 < 1 + 1 * IF(1, '.repeat(100)}1${', 0)'.repeat(100)}`
  expect(valuesOf(text, {}, { bins: 1 })).toEqual([1])
})
