import Papa from 'papaparse'
import { didYouMean, problem, type Checked, type Diagnostic, type DocPath } from '../../base/index.ts'
import { andMore } from './and-more.ts'

/** A CSV file as read: every row has a cell for every name of the header. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The line of the file, from 1, on which each row begins. */
  readonly lines: readonly number[]
}

/**
 * Read CSV strictly: a header line with distinct names, as many cells in every row, quotes closed, commas between.
 * Blank lines at the end are left out. All complaints are `input-format` at `path`.
 */
export function parseTable(text: string, path: DocPath): Checked<Table> {
  const plain = text.replace(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' })
  const quotes = errors[0]
  if (quotes !== undefined) {
    const line = plain.slice(0, quotes.index ?? 0).split('\n').length
    const message = `a quoted cell on line ${line} does not end before the next comma or line end`
    return { diagnostics: [problem('input-format', path, message, 'Close the quotes; inside them, write "" for ".')] }
  }
  while (data.at(-1)?.every((cell) => cell === '') === true && data.at(-1)!.length === 1) data.pop()
  const header = data[0]
  if (header === undefined) {
    return {
      diagnostics: [
        problem('input-format', path, 'the file has no header line', 'Start it with the names of its columns.'),
      ],
    }
  }
  const lines = linesOf(data, plain.includes('"'))
  const table = { header, rows: data.slice(1), lines: lines.slice(1) }
  const diagnostics = [...repeatedNames(header, path), ...raggedRows(table, path)]
  return diagnostics.length > 0 ? { diagnostics } : { value: table, diagnostics }
}

/** Only a quoted cell can hold line ends, so without quotes every row is one line. */
function linesOf(data: readonly (readonly string[])[], quoted: boolean): number[] {
  if (!quoted) return data.map((_, i) => i + 1)
  let next = 1
  return data.map((row) => {
    const line = next
    next += row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
    return line
  })
}

function repeatedNames(header: readonly string[], path: DocPath): Diagnostic[] {
  const repeated = new Set(header.filter((name, i) => header.indexOf(name) !== i))
  return [...repeated].map((name) =>
    problem('input-format', path, `the header names the column "${name}" more than once`, 'Rename one of them.'),
  )
}

function raggedRows({ header, rows, lines }: Table, path: DocPath): Diagnostic[] {
  const ragged = rows.flatMap((row, i) => (row.length === header.length ? [] : [i]))
  const first = ragged[0]
  if (first === undefined) return []
  const where = `line ${lines[first]!} has ${rows[first]!.length} cells where the header has ${header.length}`
  return [problem('input-format', path, where + andMore(ragged.length), 'Give every row as many cells as the header.')]
}

/** Position of a named column, or `input-column`. */
export function columnIndex({ header }: Table, name: string, path: DocPath): Checked<number> {
  const index = header.indexOf(name)
  if (index >= 0) return { value: index, diagnostics: [] }
  return { diagnostics: [problem('input-column', path, `the file has no column "${name}"`, didYouMean(name, header))] }
}
