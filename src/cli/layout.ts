// eslint-disable-next-line no-control-regex -- the escape sequences of styles take no room
const STYLE = /\u001B\[[0-9;]*m/g

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u

/** Columns a text takes in a terminal; styles take none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text.replace(STYLE, '')) width += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1
  return width
}

/** The text filled with spaces up to a width. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}

/** Lines of at most `width` columns, broken between words; a longer word stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** The text in lines, each after `indent` spaces. */
export function indented(text: string, indent: number, width: number): string {
  return wrapped(text, width - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')
}

/** One column of a table. */
export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** Columns of text under titles, two spaces from the left and three apart. Cells are one line each. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: (title: string) => string,
): string {
  const lines = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))
  const widths = columns.map(({ title }, i) => Math.max(widthOf(title), ...lines.map((row) => widthOf(row[i] ?? ''))))
  const line = (cells: readonly string[]): string =>
    '  ' + columns.map(({ align }, i) => padded(cells[i] ?? '', widths[i]!, align)).join('   ')
  const titles = columns.some(({ title }) => title !== '')
  const head = titles ? [columns.map(({ title }, i) => style(padded(title, widths[i]!, columns[i]!.align)))] : []
  return [...head, ...lines].map((row) => line(row).trimEnd()).join('\n')
}

/** How a list of names and meanings is laid out. */
export interface ListLayout {
  readonly width: number
  /** Longer names have their meaning beneath. */
  readonly widestName?: number
}

/** Names with what they mean beside them, the meanings wrapped within the width. */
export function definitionList(
  entries: readonly (readonly [string, string])[],
  { width, widestName = 30 }: ListLayout,
): string {
  const names = Math.max(0, ...entries.map(([name]) => (widthOf(name) > widestName ? 0 : widthOf(name))))
  return entries
    .map(([name, text]) => {
      const [first = '', ...rest] = wrapped(text, width - names - 5)
      const margin = ' '.repeat(names + 5)
      const begin = widthOf(name) > names ? `  ${name}\n${margin}` : `  ${padded(name, names)}   `
      return [begin + first, ...rest.map((line) => margin + line)].map((line) => line.trimEnd()).join('\n')
    })
    .join('\n')
}
