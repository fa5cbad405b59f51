/** How a scalar is written: without quotes, in single or double quotes, or as a block after `|` or `>`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

const ESCAPE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 4],
  ['u', 6],
  ['U', 10],
])

/**
 * Where a character of a scalar's value stands in the scalar as written.
 *
 * Value and writing are walked side by side: an escape counts as what it stands for, folded lines and indentation as
 * the space between. Where both cannot be matched, the answer is near the character, never outside the writing.
 *
 * @param written from the first quote, letter or block indicator to the end of the scalar
 * @param value   what the scalar means
 * @param offset  in `value`, 0 to its length
 */
export function scalarOffset(written: string, style: ScalarStyle, value: string, offset: number): number {
  let at = style === 'plain' ? 0 : style === 'block' ? written.indexOf('\n') + 1 : 1
  for (let i = 0; i < offset && i < value.length; i++) {
    at = skipTo(written, at, value[i]!, style)
    const escaped = style === 'double' && written[at] === '\\'
    // One escape of eight digits may stand for two code units.
    if (escaped && written[at + 1] === 'U' && isHighSurrogate(value[i]!)) i++
    at += lengthAt(written, at, style)
  }
  if (offset < value.length) at = skipTo(written, at, value[offset]!, style)
  return Math.min(at, written.length)
}

/** Past what stands in the writing only: indentation, line ends that are folded, escaped line ends. */
function skipTo(written: string, from: number, wanted: string, style: ScalarStyle): number {
  let at = from
  while (style === 'double' && /^\\\r?\n/.test(written.slice(at, at + 3))) at = written.indexOf('\n', at) + 1
  if (written[at] === '\r') at++
  if (written[at] === wanted || !isBlank(written[at])) return at
  const end = blankEnd(written, at)
  // A folded line end is one blank of the value: stay on the last blank of the writing.
  return isBlank(wanted) ? end - 1 : end
}

function lengthAt(written: string, at: number, style: ScalarStyle): number {
  if (style === 'single' && written[at] === "'") return 2
  if (style === 'double' && written[at] === '\\') return ESCAPE_LENGTHS.get(written[at + 1] ?? '') ?? 2
  return 1
}

function blankEnd(written: string, from: number): number {
  let at = from
  while (isBlank(written[at])) at++
  return at
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r'
}

function isHighSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff'
}
