import { checked, problem, type Checked, type DocPath } from '../../base/index.ts'
import { andMore } from './and-more.ts'
import { columnIndex, type Table } from './parse-table.ts'
import { stampReader } from './stamp-format.ts'

/** The stamps of a table, one per row. */
export interface Stamps {
  /** As written, and the line of the file. */
  readonly texts: readonly string[]
  readonly lines: readonly number[]
  /** Milliseconds since 1970: instants, or calendar times as if UTC where `local` is 1. */
  readonly ms: Float64Array
  readonly local: Uint8Array
}

/** Read the column of stamps: `field-value` for the format, `input-column` for the column, `stamp-invalid` for a cell. */
export function parseStamps(
  table: Table,
  form: { readonly time: string; readonly timeFormat?: string },
  path: DocPath,
): Checked<Stamps> {
  const format = form.timeFormat ?? 'iso'
  const read = stampReader(format)
  const column = columnIndex(table, form.time, [...path, 'time'])
  const diagnostics = [...column.diagnostics]
  if (read === undefined) {
    const hint = 'Use iso, epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS, such as dd.MM.yyyy HH:mm.'
    diagnostics.push(problem('field-value', [...path, 'timeFormat'], `"${format}" is not a form of stamps`, hint))
  }
  if (read === undefined || column.value === undefined) return { diagnostics }

  const texts = table.rows.map((row) => row[column.value!]!)
  const stamps = { texts, lines: table.lines, ms: new Float64Array(texts.length), local: new Uint8Array(texts.length) }
  const wrong: number[] = []
  texts.forEach((text, i) => {
    const stamp = read(text)
    if (stamp === undefined) wrong.push(i)
    stamps.ms[i] = stamp?.ms ?? NaN
    stamps.local[i] = stamp?.local === true ? 1 : 0
  })
  const first = wrong[0]
  if (first !== undefined) {
    const message = `the stamp "${texts[first]!}" on line ${table.lines[first]!} cannot be read as ${format}${andMore(wrong.length)}`
    const hint = 'Mend the row, or set timeFormat: iso, epoch-s, epoch-ms or a pattern such as dd.MM.yyyy HH:mm.'
    diagnostics.push(problem('stamp-invalid', [...path, 'time'], message, hint))
  }
  return checked(stamps, diagnostics)
}
