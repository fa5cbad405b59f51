import { describe, expect, test } from 'vitest'
import { namesIn, parseFormula, quoteEdge } from '../../src/engine/expression/index.ts'
import { bracketed, treeOf } from './formulas.ts'

describe('what a formula means', () => {
  test.each([
    ['1', '1'],
    ['.5', '0.5'],
    ['1e-3', '0.001'],
    ['2.5E+2', '250'],
    ['demand', 'demand'],
    ['checkout.queueDepth.express', 'checkout.queueDepth.express'],
    ['`a->b`.flow', 'a->b.flow'],
    ['`a.rejected->b`.flow.gold * 2', '(a.rejected->b.flow.gold * 2)'],
    ['`a->b`', 'a->b'],
    ['a + b * c', '(a + (b * c))'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['a - b + c', '((a - b) + c)'],
    ['a * b / c', '((a * b) / c)'],
    ['-a * b', '((- a) * b)'],
    ['a * -b', '(a * (- b))'],
    ['a--b', '(a - (- b))'],
    ['-2^2', '(- (2 ^ 2))'],
    ['2^-1', '(2 ^ (- 1))'],
    ['2^3^2', '(2 ^ (3 ^ 2))'],
    ['2^-3^2', '(2 ^ (- (3 ^ 2)))'],
    ['a < b + 1', '(a < (b + 1))'],
    ['a <= b and c != d', '((a <= b) and (c != d))'],
    ['not a == b', '(not (a == b))'],
    ['not not a', '(not (not a))'],
    ['not a and b', '((not a) and b)'],
    ['a and not b', '(a and (not b))'],
    ['a or b and c or d', '((a or (b and c)) or d)'],
    ['(a < b) < c', '((a < b) < c)'],
    ['BIN()', 'BIN()'],
    ['MAX(a, b + 1, -c)', 'MAX(a (b + 1) (- c))'],
    ['CONV(x, [1, -2, .5])', 'CONV(x [1 -2 0.5])'],
    ['CONV(x, [])', 'CONV(x [])'],
    ['nothing(of, interest)', 'nothing(of interest)'],
    [' a\n+\tb ', '(a + b)'],
    ['android or nothing', '(android or nothing)'],
  ])('%s is %s', (text, tree) => {
    expect(bracketed(treeOf(text))).toBe(tree)
  })

  test('a formula of five thousand terms is one chain', () => {
    const tree = treeOf(Array.from({ length: 5000 }, () => '1').join('+'))
    expect(tree.kind === 'chain' && tree.rest.length).toBe(4999)
  })

  test('parts know where they stand', () => {
    expect(treeOf(' a + MAX( b, `c->d`.flow)')).toMatchObject({
      offset: 1,
      rest: [{ operand: { offset: 5, args: [{ offset: 10 }, { offset: 13 }] } }],
    })
  })

  test('the names in a formula are those of series, in order, each time', () => {
    expect(namesIn(treeOf('a + MAX(`b->c`.flow, not -a.x) ^ CONV(d, [1])'))).toEqual([
      { name: 'a', offset: 0 },
      { name: 'b->c.flow', offset: 8 },
      { name: 'a.x', offset: 26 },
      { name: 'd', offset: 38 },
    ])
  })

  test.each(['demand', 'node.measure.class', 'a->b.flow', 'a.rejected->b.flow.gold'])(
    '%s is written so that it is read again',
    (id) => {
      expect(namesIn(treeOf(quoteEdge(id)))).toEqual([{ name: id, offset: 0 }])
    },
  )
})

describe('what cannot be read', () => {
  test.each([
    ['', 0, undefined],
    ['   ', 3, undefined],
    ['1 +', 3, undefined],
    ['(1 + 2', 6, undefined],
    ['1 + 2)', 5, undefined],
    ['()', 1, undefined],
    ['+1', 0, undefined],
    ['a b', 2, 'operator'],
    ['2(3)', 1, 'operator'],
    ['a.b(1)', 3, 'operator'],
    ['2 3', 2, 'operator'],
    ['a < b < c', 6, 'and'],
    ['a == b != c', 7, 'and'],
    ['a < not b', 4, 'parentheses'],
    ['a AND b', 2, 'lower case'],
    ['a = b', 2, '=='],
    ['a === b', 2, '=='],
    ['a && b', 2, 'and'],
    ['a || b', 2, 'or'],
    ['!a', 0, 'not'],
    ['a % b', 2, 'MOD'],
    ['a ** b', 2, '^'],
    ['a <> b', 2, '!='],
    ['a ? b : c', 2, 'IF'],
    ['a − b', 2, 'ASCII'],
    ['a × b', 2, '*'],
    ['${a} + 1', 0, 'templates'],
    ['a->b.flow', 1, '`a->b`.flow'],
    ['2 * a.rejected -> b.flow.gold', 15, '`a.rejected->b`.flow.gold'],
    ['->b.flow', 0, '`from->to`.flow'],
    ['`a->b', 0, undefined],
    ['`a->b.flow`', 0, '`from->to`.flow'],
    ['`a`.flow', 0, '`from->to`.flow'],
    ['2x', 0, undefined],
    ['1.', 0, undefined],
    ['1.2.3', 0, undefined],
    ['1e', 0, undefined],
    ['a + 2h', 4, '120'],
    ['1e999', 0, undefined],
    ['a # b', 2, undefined],
    ['"a"', 0, undefined],
    ['a + 😀', 4, undefined],
    ['MAX(a, b', 8, undefined],
    ['MAX(a,)', 6, undefined],
    ['MAX(a b)', 6, 'operator'],
    ['[1]', 0, 'argument'],
    ['CONV(x, ([1]))', 9, 'argument'],
    ['CONV(x, [1, a])', 12, undefined],
    ['CONV(x, [1, 2 * 3])', 14, undefined],
    ['CONV(x, [1', 10, undefined],
    ['CONV(x, [1,])', 11, undefined],
  ])('%j stops at character %i', (text, offset, hint) => {
    const { value, diagnostics } = parseFormula(text)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'formula-syntax', severity: 'error', path: [], offset }])
    if (hint === undefined) expect(diagnostics[0]?.hint).toBeUndefined()
    else expect(diagnostics[0]?.hint).toContain(hint)
  })

  const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + '1' + close.repeat(depth)

  test.each([
    ['(', ')', 101],
    ['-', '', 101],
    ['not ', '', 404],
    ['2^', '', 202],
    ['MAX(1,', ')', 604],
    ['0 or 1 and 1 < 1 + 1 * (', ')', 2424],
  ])('%s may be nested 100 deep and not 101', (open, close, offset) => {
    expect(parseFormula(deep(open, close, 100)).diagnostics).toEqual([])
    expect(parseFormula(deep(open, close, 101)).diagnostics).toMatchObject([{ code: 'formula-limit', offset }])
  })

  test('10,000 characters may be read and not 10,001', () => {
    expect(parseFormula('1'.padEnd(10_000)).diagnostics).toEqual([])
    expect(parseFormula('1'.padEnd(10_001)).diagnostics).toMatchObject([{ code: 'formula-limit', offset: 10_000 }])
  })
})
