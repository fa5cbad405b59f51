/** A cell of a table as it is stored: a text, a number, or nothing where a value is undefined. */
export type CsvCell = string | number | null

/**
 * Rows as CSV (RFC 4180): numbers with all their digits, cells with commas, quotes or line ends in quotes. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
