import type { SourcePlace } from '../base/index.ts'

/** What the author calls a text: shown in every place in it. */
export interface Origin {
  /** File name as the author knows it; never an absolute path of the server. */
  readonly file: string
  /** Id of the template the file belongs to. */
  readonly template?: string
}

/** A text that can say where its characters stand. */
export interface SourceText {
  readonly text: string
  /** Line, column and excerpt of a character offset; offsets beyond the text count as its end. */
  placeAt(offset: number): SourcePlace
}

/** Columns up to this one are seen in an excerpt that starts with its line. */
const LAST_WHOLE_COLUMN = 150

const COLUMNS_BEFORE = 100

const EXCERPT_LENGTH = 200

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * At most 200 characters of a line: from its start for columns up to 150, else from 100 characters before the column.
 * Control characters, marks of text direction and halves of characters become spaces, so that columns stay what they are.
 */
export function excerptOf(line: string, column: number): string {
  const start = column <= LAST_WHOLE_COLUMN ? 0 : column - 1 - COLUMNS_BEFORE
  return line
    .slice(start, start + EXCERPT_LENGTH)
    .replace(UNPRINTABLE, ' ')
    .trimEnd()
}

/** The text with the offsets of its lines, found when the first place is asked for. */
export function sourceText(text: string, origin: Origin): SourceText {
  let starts: readonly number[] | undefined
  return {
    text,
    placeAt(offset) {
      starts ??= lineStarts(text)
      const at = Math.max(0, Math.min(offset, text.length))
      const line = lineOf(starts, at)
      const start = starts[line]!
      const end = starts[line + 1] ?? text.length
      const column = at - start + 1
      return { ...origin, line: line + 1, column, excerpt: excerptOf(text.slice(start, end), column) }
    },
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
