/** What is wrong with a word of a formula, and how it should be written. */
export interface Slip {
  readonly message: string
  readonly hint?: string
}

/** Symbols of other languages, longest first, with what formulas say instead. None can stand in a correct formula. */
const FOREIGN: readonly (readonly [symbol: string, hint: string])[] = [
  ['===', 'Write == to compare.'],
  ['!==', 'Write != to compare.'],
  ['->', 'Put the edge in backticks: `from->to`.flow.'],
  ['&&', 'Write and.'],
  ['||', 'Write or.'],
  ['**', 'Write ^ for a power.'],
  ['<>', 'Write !=.'],
  ['=<', 'Write <=.'],
  ['=>', 'Write >=.'],
  ['${', 'Holes stand in templates only, alone and not inside a formula.'],
  ['%', 'Write MOD(x, y).'],
  ['?', 'Write IF(condition, a, b).'],
  ['&', 'Write and.'],
  ['|', 'Write or.'],
  ['−', 'Write the ASCII minus, -.'],
  ['–', 'Write the ASCII minus, -.'],
  ['×', 'Write *.'],
  ['·', 'Write *.'],
  ['÷', 'Write /.'],
  ['≤', 'Write <=.'],
  ['≥', 'Write >=.'],
  ['≠', 'Write !=.'],
]

/** The foreign symbol that stands at an offset, if any. */
export function foreignSymbol(text: string, offset: number): (Slip & { readonly text: string }) | undefined {
  const found = FOREIGN.find(([symbol]) => text.startsWith(symbol, offset)) ?? loneSymbol(text, offset)
  if (found === undefined) return undefined
  const [symbol, hint] = found
  return { text: symbol, message: `"${symbol}" is not an operator of formulas`, hint }
}

/** `=` and `!` are foreign only where no second `=` follows. */
function loneSymbol(text: string, offset: number): readonly [symbol: string, hint: string] | undefined {
  if (text[offset + 1] === '=') return undefined
  if (text[offset] === '=') return ['=', 'Write == to compare.']
  return text[offset] === '!' ? ['!', 'Write not.'] : undefined
}
