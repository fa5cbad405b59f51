import type { MeasuredRow } from './measured.ts'
import { cellsOf } from './print-line.ts'

/** What was measured of one row, for a terminal. */
export function printTable({ row, lines }: MeasuredRow): string {
  const rows = lines.map(cellsOf)
  const widths = rows[0]?.map((_, c) => Math.max(...rows.map((cells) => cells[c]!.length))) ?? []
  const text = rows.map((cells) => `  ${cells.map((cell, c) => cell.padEnd(widths[c]!)).join('  ')}`.trimEnd())
  return [`(${row.id}) ${row.title}; floor: ${row.floor}`, ...text, ''].join('\n')
}
