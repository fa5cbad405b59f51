import type { Checked } from '../../base/index.ts'
import type { Argument, BinaryOperator, Expr } from './ast.ts'
import { complaint, type Complaint } from './complaint.ts'
import { close, enter, fail, leave, peek, startCursor, take, unexpected, type Cursor } from './cursor.ts'

/** Longest formula that is read. */
const MOST_CHARACTERS = 10_000

/**
 * Read a formula (docs/spec/formulas.md). Answers its tree, or the first thing in it that cannot be read.
 *
 *   formula    = and ("or" and)*
 *   and        = not ("and" not)*
 *   not        = "not" not | comparison
 *   comparison = sum (("<" | "<=" | ">" | ">=" | "==" | "!=") sum)?
 *   sum        = product (("+" | "-") product)*
 *   product    = signed (("*" | "/") signed)*
 *   signed     = "-" signed | power
 *   power      = atom ("^" signed)?
 *   atom       = NUMBER | NAME | NAME "(" (argument ("," argument)*)? ")" | "(" formula ")"
 *   argument   = formula | "[" ("-"? NUMBER ("," "-"? NUMBER)*)? "]"
 */
export function parseFormula(text: string): Checked<Expr> {
  if (text.length > MOST_CHARACTERS) {
    const message = `the formula has ${text.length} characters, more than ${MOST_CHARACTERS}`
    return refused(complaint('formula-limit', MOST_CHARACTERS, message, 'Split it into named series.'))
  }
  const cursor = startCursor(text)
  const value = formula(cursor)
  if (peek(cursor).kind !== 'end') unexpected(cursor)
  return cursor.failure === undefined ? { value, diagnostics: [] } : refused(cursor.failure)
}

function refused(failure: Complaint): Checked<Expr> {
  return { diagnostics: [{ ...failure, path: [] }] }
}

type Rule = (cursor: Cursor) => Expr

const formula: Rule = (cursor) => chain(cursor, ['or'], conjunction)
const conjunction: Rule = (cursor) => chain(cursor, ['and'], negation)
const sum: Rule = (cursor) => chain(cursor, ['+', '-'], product)
const product: Rule = (cursor) => chain(cursor, ['*', '/'], signed)

const COMPARISONS: readonly BinaryOperator[] = ['<', '<=', '>', '>=', '==', '!=']

function negation(cursor: Cursor): Expr {
  const { offset } = peek(cursor)
  if (take(cursor, ['not']) === undefined) return comparison(cursor)
  return { kind: 'unary', operator: 'not', operand: nested(cursor, negation), offset }
}

function comparison(cursor: Cursor): Expr {
  const first = sum(cursor)
  const operator = take(cursor, COMPARISONS)
  if (operator === undefined) return first
  const operand = sum(cursor)
  const next = peek(cursor)
  if (next.kind === 'symbol' && COMPARISONS.some((o) => o === next.text)) {
    fail(cursor, `comparisons cannot be chained, as by "${next.text}" here`, 'Join two comparisons: a < b and b < c.')
  }
  return { kind: 'chain', first, rest: [{ operator, operand }], offset: first.offset }
}

function signed(cursor: Cursor): Expr {
  const { offset } = peek(cursor)
  if (take(cursor, ['-']) === undefined) return power(cursor)
  return { kind: 'unary', operator: '-', operand: nested(cursor, signed), offset }
}

function power(cursor: Cursor): Expr {
  const first = atom(cursor)
  const operator = take(cursor, ['^'])
  if (operator === undefined) return first
  return { kind: 'chain', first, rest: [{ operator, operand: nested(cursor, signed) }], offset: first.offset }
}

function chain(cursor: Cursor, operators: readonly BinaryOperator[], operand: Rule): Expr {
  const first = operand(cursor)
  const rest: { operator: BinaryOperator; operand: Expr }[] = []
  for (let next = take(cursor, operators); next !== undefined; next = take(cursor, operators)) {
    rest.push({ operator: next, operand: operand(cursor) })
  }
  return rest.length === 0 ? first : { kind: 'chain', first, rest, offset: first.offset }
}

function atom(cursor: Cursor): Expr {
  const token = peek(cursor)
  const { offset } = token
  if (token.kind === 'number') {
    cursor.at++
    return { kind: 'number', value: token.value, offset }
  }
  if (token.kind === 'name') {
    cursor.at++
    // A dotted name or an edge is no function, so that the parenthesis after it is what is wrong.
    if (!/^\w+$/.test(token.text) || take(cursor, ['(']) === undefined)
      return { kind: 'name', name: token.text, offset }
    return { kind: 'call', name: token.text, args: callArguments(cursor), offset }
  }
  if (take(cursor, ['(']) !== undefined) {
    const inner = nested(cursor, formula)
    close(cursor, ')')
    return inner
  }
  unexpected(cursor)
  return { kind: 'number', value: 0, offset }
}

function callArguments(cursor: Cursor): Argument[] {
  const args: Argument[] = []
  if (take(cursor, [')']) !== undefined) return args
  do args.push(argument(cursor))
  while (take(cursor, [',']) !== undefined)
  close(cursor, ')')
  return args
}

function argument(cursor: Cursor): Argument {
  const { offset } = peek(cursor)
  if (take(cursor, ['[']) === undefined) return nested(cursor, formula)
  const values: number[] = []
  if (take(cursor, [']']) !== undefined) return { kind: 'list', values, offset }
  do values.push(literal(cursor))
  while (take(cursor, [',']) !== undefined)
  close(cursor, ']')
  return { kind: 'list', values, offset }
}

function literal(cursor: Cursor): number {
  const sign = take(cursor, ['-']) === undefined ? 1 : -1
  const token = peek(cursor)
  if (token.kind === 'number') {
    cursor.at++
    return sign * token.value
  }
  if (token.kind === 'name') fail(cursor, `"${token.text}" stands in a list, which holds only numbers written out`)
  else unexpected(cursor)
  return 0
}

/** A rule one level deeper. */
function nested(cursor: Cursor, rule: Rule): Expr {
  const { offset } = peek(cursor)
  if (!enter(cursor)) return { kind: 'number', value: 0, offset }
  const expr = rule(cursor)
  leave(cursor)
  return expr
}
