import { complaint, type Complaint } from './complaint.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Deepest nesting that is read, so that no walk over a formula can overflow the stack. */
const MOST_DEPTH = 100

/** Where the parser is. After the first complaint it stands at the end, so that everything that is open closes. */
export interface Cursor {
  readonly tokens: readonly Token[]
  at: number
  depth: number
  failure: Complaint | undefined
}

/** The cursor before the first word of a formula. */
export function startCursor(text: string): Cursor {
  return { tokens: tokensOf(text), at: 0, depth: 0, failure: undefined }
}

/** The word that comes next. */
export function peek(cursor: Cursor): Token {
  return cursor.tokens[cursor.at]!
}

/** Step over one of the symbols, if it comes next. */
export function take<S extends string>(cursor: Cursor, symbols: readonly S[]): S | undefined {
  const token = peek(cursor)
  const symbol = token.kind === 'symbol' ? symbols.find((s) => s === token.text) : undefined
  if (symbol !== undefined) cursor.at++
  return symbol
}

/** Step over the symbol that closes what is open, or complain that it is missing. */
export function close(cursor: Cursor, symbol: ')' | ']'): void {
  if (take(cursor, [symbol]) !== undefined) return
  if (peek(cursor).kind === 'end') fail(cursor, `a "${symbol}" is missing at the end`)
  else unexpected(cursor)
}

/** Go one level deeper; false, with a complaint, at the limit. */
export function enter(cursor: Cursor): boolean {
  cursor.depth++
  if (cursor.depth <= MOST_DEPTH) return true
  const message = `the formula is nested more than ${MOST_DEPTH} deep`
  stop(cursor, complaint('formula-limit', peek(cursor).offset, message, 'Split it into named series.'))
  return false
}

/** Come back from one level deeper. */
export function leave(cursor: Cursor): void {
  cursor.depth--
}

/** Complain about the word that comes next. */
export function unexpected(cursor: Cursor): void {
  const token = peek(cursor)
  if (token.kind === 'bad') {
    stop(cursor, complaint('formula-syntax', token.offset, token.message, token.hint))
  } else if (token.kind === 'end') {
    fail(cursor, cursor.at === 0 ? 'the formula is empty' : 'the formula ends where a value must follow')
  } else {
    fail(cursor, `"${token.text}" cannot stand here`, hintFor(token, cursor.tokens[cursor.at - 1]))
  }
}

/** Complain at the word that comes next. Only the first complaint about a formula counts. */
export function fail(cursor: Cursor, message: string, hint?: string): void {
  stop(cursor, complaint('formula-syntax', peek(cursor).offset, message, hint))
}

function stop(cursor: Cursor, failure: Complaint): void {
  cursor.failure ??= failure
  cursor.at = cursor.tokens.length - 1
}

function hintFor(token: Token, before: Token | undefined): string | undefined {
  const lower = token.text.toLowerCase()
  if (token.kind === 'name' && ['and', 'or', 'not'].includes(lower)) return `Write ${lower} in lower case.`
  if (token.text === 'not') return 'Put parentheses around it: (not x).'
  if (token.text === '[') return 'A list stands only as an argument of its own, as in CONV(x, [0.5, 0.5]).'
  const endsValue = before !== undefined && (before.kind === 'number' || before.kind === 'name' || before.text === ')')
  const startsValue = token.kind === 'number' || token.kind === 'name' || token.text === '('
  return endsValue && startsValue ? 'Write an operator between the two.' : undefined
}
