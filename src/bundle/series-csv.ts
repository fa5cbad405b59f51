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
 */
export function* encodeSeriesCsv(columns: readonly CsvColumn[], firstBin = 0): Generator<Uint8Array> {
  yield seriesCsvHead(columns.map(({ column }) => column))
  yield* seriesCsvRows(
    columns.map(({ values }) => values),
    firstBin,
  )
}

/** The first line of a CSV file of series. */
export function seriesCsvHead(columns: readonly string[]): Uint8Array {
  return utf8Bytes(`bin,${columns.join(',')}\n`)
}

/**
 * The lines of a CSV file of series that hold some bins, in chunks.
 *
 * JSON.stringify of a whole chunk of rows is the fastest way to shortest decimals; its brackets become line ends.
 *
 * @param columns at least one, all of as many values
 * @param firstBin the bin of the first value
 */
export function* seriesCsvRows(columns: readonly Float64Array[], firstBin: number): Generator<Uint8Array> {
  const bins = columns[0]!.length
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

function rowsOf(columns: readonly Float64Array[], { start, end, firstBin }: Rows): number[][] {
  const rows: number[][] = []
  for (let t = start; t < end; t++) {
    const row = [firstBin + t]
    for (const values of columns) row.push(values[t]!)
    rows.push(row)
  }
  return rows
}
