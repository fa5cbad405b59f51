import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFormula } from '../../src/engine/expression/index.ts'
import { scaled } from '../support/tier.ts'
import { compileFormulas, systemOf, valuesInPieces, valuesOf } from './formulas.ts'

const WORDS = [
  ...['+', '-', '*', '/', '^', '<', '<=', '==', '!=', '(', ')', '[', ']', ',', ' ', '`', '->', '.', '=', '!', '&'],
  ...['and', 'or', 'not', '1', '.5', '1e-3', '2h', 'x', 'y', 'x.y', '`a->b`.flow', 'MAX(', 'SHIFT(', 'CONV(', 'IF('],
  ...['EMA(x, .5)', 'RAMP(0,1)', 'SQRT(', 'nope(', '[1, 2]', '😀'],
]

const series = fc.constantFrom('x', 'y', '`a->b`.flow', '2', '0', '-.5', '1e3', 'BIN()', 'HOUR()', 'PULSE(3, 1)')
const binary = fc.constantFrom('+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', 'and', 'or')
const call = fc.constantFrom(
  ...['ABS(@)', 'SQRT(@)', 'EXP(@)', 'LOG(@)', 'ROUND(@)', 'SHIFT(@, 2)', 'SHIFT(@, 1, x)', 'DELTA(@)', 'SMA(@, 3)'],
  ...['EMA(@, .4)', 'EMA(@, .4, y)', 'CUMSUM(@)', 'CONV(@, [0, .5, .5])', 'CONV(@, [.7, 0, .3])', 'HOLD(@, x > 2)'],
  ...['HOLD(y, @)', 'MAX(@, x, 1)', 'MOD(@, 3)', 'IF(@, x, 1 / y)', 'DEFAULT(@, 7)', 'CLAMP(@, -1, 1)', 'not (@)'],
)

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    series,
    fc.tuple(tie('formula'), binary, tie('formula')).map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
    fc.tuple(call, tie('formula')).map(([shape, inner]) => shape.replace('@', inner)),
  ),
}))

/** A formula of operators, and what the platform's own arithmetic makes of it. */
interface Twin {
  readonly text: string
  readonly of: (x: number, y: number) => number
}

const defined = (x: number): number => (Number.isFinite(x) ? x : NaN)

const PLATFORM: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
}

const { twin } = fc.letrec<{ twin: Twin }>((tie) => ({
  twin: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Twin>({ text: 'x', of: (x) => x }, { text: 'y', of: (_, y) => y }, { text: '2.5', of: () => 2.5 }),
    tie('twin').map(({ text, of }): Twin => ({ text: `-(${text})`, of: (x, y) => defined(-of(x, y)) })),
    fc.tuple(tie('twin'), fc.constantFrom(...Object.keys(PLATFORM)), tie('twin')).map(([a, operator, b]): Twin => {
      const compute = (x: number, y: number): number => {
        const [left, right] = [a.of(x, y), b.of(x, y)]
        return Number.isNaN(left) || Number.isNaN(right) ? NaN : defined(PLATFORM[operator]!(left, right))
      }
      return { text: `(${a.text}) ${operator} (${b.text})`, of: compute }
    }),
  ),
}))

const value = fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0, 1, -0, NaN, 1e200))
const column = fc.array(value, { minLength: 7, maxLength: 7 })
const given = fc.record({ x: column, y: column, 'a->b.flow': column })

describe('random text', () => {
  const neverThrows = (text: string): void => {
    const { diagnostics, plan } = compileFormulas({ f: text }, { x: [1, 2], 'a->b.flow': [3, 4] })
    if (plan === undefined) expect(diagnostics.length).toBeGreaterThan(0)
    for (const d of diagnostics) {
      if (d.code === 'algebraic-loop') continue
      expect(d.offset).toBeGreaterThanOrEqual(0)
      expect(d.offset).toBeLessThanOrEqual(text.length)
    }
  }

  test('made of the words of formulas is read or refused, and never throws', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(''))
    fc.assert(fc.property(text, neverThrows), { numRuns: scaled(2000, 50_000) })
  })

  test('made of any characters is read or refused, and never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary' }))
    fc.assert(fc.property(text, neverThrows), { numRuns: scaled(2000, 50_000) })
  })

  test('of one character repeated to the limit is read or refused, and never throws', () => {
    for (const word of WORDS) parseFormula(word.repeat(Math.floor(10_000 / word.length)))
  })
})

describe('random formulas', () => {
  test('give the same in one block, bin by bin and in two pieces', () => {
    fc.assert(
      fc.property(formula, given, fc.integer({ min: 1, max: 6 }), (text, series, k) => {
        const whole = valuesOf(text, series)
        expect(valuesInPieces(text, series, [1, 2, 3, 4, 5, 6])).toEqual(whole)
        expect(valuesInPieces(text, series, [k])).toEqual(whole)
      }),
      { numRuns: scaled(500, 10_000) },
    )
  })

  test('of operators give what the arithmetic of the platform gives', () => {
    fc.assert(
      fc.property(twin, given, ({ text, of }, { x, y }) => {
        const expected = x.map((a, t) => of(a, y[t]!)).map((v) => (Number.isNaN(v) ? null : v + 0))
        expect(valuesOf(text, { x, y })).toEqual(expected)
      }),
      { numRuns: scaled(500, 10_000) },
    )
  })

  test('are finite or undefined in every bin', () => {
    fc.assert(
      fc.property(formula, given, (text, series) =>
        valuesOf(text, series).every((v) => v === null || Number.isFinite(v)),
      ),
      { numRuns: scaled(500, 10_000) },
    )
  })

  test('give the same inside a loop as outside', () => {
    fc.assert(
      fc.property(formula, given, (text, series) => {
        // A loop that adds 0 to what the formula gives.
        const inside = `(${text}) + 0 * DEFAULT(SHIFT(inside, 1), 0)`
        const values = systemOf({ outside: text, inside }, series)
        expect(values['inside']).toEqual(values['outside'])
      }),
      { numRuns: scaled(200, 5000) },
    )
  })
})
