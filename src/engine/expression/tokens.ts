import { durationMinutes } from '../../base/index.ts'
import { quoteEdge } from './names.ts'
import { foreignSymbol, type Slip } from './slips.ts'

/** A word of a formula. `text` of a name is the id it names: an edge without its backticks. */
export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly offset: number }
  | { readonly kind: 'name' | 'symbol' | 'end'; readonly text: string; readonly offset: number }
  /** What cannot be read; nothing follows it but the end. */
  | ({ readonly kind: 'bad'; readonly text: string; readonly offset: number } & Slip)

const SPACE = /\s*/y
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y
/** What must not follow a number directly. */
const NUMBER_TAIL = /[\w.]+/y
const NAME = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y
const EDGE = /`([^`]*)`((?:\.[A-Za-z_]\w*)*)/y
const EDGE_ID = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?->[A-Za-z_]\w*$/
const SYMBOL = /[<>=!]=|[-+*/^(),<>[\]]/y
const WORD_OPERATORS = ['or', 'and', 'not']

/** The words of a formula, up to the first that cannot be read; the last one is always `end`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = skipSpace(text, 0); at < text.length;) {
    const { token, length } = tokenAt(text, at, tokens.at(-1))
    tokens.push(token)
    if (token.kind === 'bad') break
    at = skipSpace(text, at + length)
  }
  tokens.push({ kind: 'end', text: '', offset: text.length })
  return tokens
}

interface Read {
  readonly token: Token
  readonly length: number
}

function tokenAt(text: string, offset: number, before: Token | undefined): Read {
  const number = matchAt(NUMBER, text, offset)
  if (number !== undefined) return numberAt(text, offset, number[0])
  const name = matchAt(NAME, text, offset)?.[0]
  if (name !== undefined) {
    const kind = WORD_OPERATORS.includes(name) ? 'symbol' : 'name'
    return { token: { kind, text: name, offset }, length: name.length }
  }
  if (text[offset] === '`') return edgeAt(text, offset)
  const slip = foreignSymbol(text, offset)
  if (slip !== undefined) return bad(offset, slip.text, (slip.text === '->' && bareEdge(text, offset, before)) || slip)
  const symbol = matchAt(SYMBOL, text, offset)?.[0]
  if (symbol !== undefined) return { token: { kind: 'symbol', text: symbol, offset }, length: symbol.length }
  const character = String.fromCodePoint(text.codePointAt(offset)!)
  return bad(offset, character, { message: `${JSON.stringify(character)} has no meaning in a formula` })
}

function numberAt(text: string, offset: number, digits: string): Read {
  const tail = matchAt(NUMBER_TAIL, text, offset + digits.length)?.[0]
  if (tail !== undefined) return badNumber(offset, digits + tail)
  const value = Number(digits)
  if (value === Infinity) return bad(offset, digits, { message: `"${digits}" is beyond the greatest number` })
  return { token: { kind: 'number', text: digits, value, offset }, length: digits.length }
}

function badNumber(offset: number, text: string): Read {
  const message = `"${text}" is not a number`
  const minutes = durationMinutes(text)
  if (minutes === undefined) return bad(offset, text, { message })
  return bad(offset, text, { message, hint: `Durations in formulas are minutes: write ${minutes}.` })
}

function edgeAt(text: string, offset: number): Read {
  const match = matchAt(EDGE, text, offset)
  if (match === undefined) return bad(offset, '`', { message: 'a backtick is not closed' })
  const [all, edge = '', measure = ''] = match
  if (!EDGE_ID.test(edge)) {
    const message = `${JSON.stringify(edge)} in backticks is not the id of an edge`
    return bad(offset, all, { message, hint: 'Write `from->to`.flow, or `from.outlet->to`.flow.' })
  }
  return { token: { kind: 'name', text: edge + measure, offset }, length: all.length }
}

/** An edge without its backticks, when a name stands on both sides of the arrow: how it should be written. */
function bareEdge(text: string, offset: number, before: Token | undefined): Slip | undefined {
  const to = matchAt(NAME, text, skipSpace(text, offset + 2))?.[0]
  if (before?.kind !== 'name' || to === undefined) return undefined
  const edge = quoteEdge(`${before.text}->${to}`)
  return { message: 'an edge stands here without backticks', hint: `Put it in backticks: ${edge}.` }
}

function bad(offset: number, text: string, slip: Slip): Read {
  return { token: { ...slip, kind: 'bad', text, offset }, length: text.length }
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.[0].length ?? 0)
}

/** What a sticky pattern matches exactly at an offset. */
function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text) ?? undefined
}
