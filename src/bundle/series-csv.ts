import { utf8Bytes } from './utf8.ts'

/** A column of a CSV file of series. */
export interface CsvColumn {
  readonly column: string
  /** One value per bin; not finite is an empty cell. */
  readonly values: Float64Array
}

const CELLS_PER_CHUNK = 8192

/**
 * CSV file of series, in chunks: `bin,<column>,…`, then one line per bin; shortest round-trip numbers, undefined an
 * empty cell, LF.
 * @param columns at least one, all of as many values
 * @param firstBin the bin of the first value
 *
 * JSON.stringify of a whole chunk of rows is the fastest way to shortest decimals; its brackets become line ends.
 */
export function* encodeSeriesCsv(columns: readonly CsvColumn[], firstBin = 0): Generator<Uint8Array> {
  yield utf8Bytes(`bin,${columns.map(({ column }) => column).join(',')}\n`)
  const bins = columns[0]!.values.length
  const step = Math.max(1, Math.floor(CELLS_PER_CHUNK / (columns.length + 1)))
  for (let start = 0; start < bins; start += step) {
    const rows = rowsOf(columns, { start, end: Math.min(bins, start + step), firstBin })
    const text = JSON.stringify(rows).slice(2, -2).replaceAll('],[', '\n').replaceAll('null', '')
    yield utf8Bytes(text + '\n')
  }
}

interface Rows {
  readonly start: number
  readonly end: number
  readonly firstBin: number
}

function rowsOf(columns: readonly CsvColumn[], { start, end, firstBin }: Rows): number[][] {
  const rows: number[][] = []
  for (let t = start; t < end; t++) {
    const row = [firstBin + t]
    for (const { values } of columns) row.push(values[t]!)
    rows.push(row)
  }
  return rows
}
