import { writeFileSync } from 'node:fs'
import { thisMachine } from './machine.ts'
import type { Measured, MeasuredRow } from './measured.ts'
import { printPage } from './print-page.ts'
import { printTable } from './print-table.ts'
import { readOptions } from './read-options.ts'
import { BIG_ROWS, ROWS } from './rows/index.ts'

const PAGE = 'docs/performance.md'

/** Measures the rows that are asked for and prints them; all of them at their whole size become the page. */
export async function bench(argv: readonly string[]): Promise<void> {
  const options = readOptions(
    argv,
    ROWS.map(({ id }) => id),
  )
  const asked = options.big ? BIG_ROWS : ROWS.filter(({ id }) => options.ids.has(id))
  const rows: MeasuredRow[] = []
  for (const row of asked) {
    const measured = { row, lines: await row.measure(options.effort) }
    rows.push(measured)
    process.stdout.write(`${printTable(measured)}\n`)
  }
  const measured: Measured = { machine: thisMachine(), rows }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(measured, undefined, 2)}\n`)
  if (!options.writesPage) return
  writeFileSync(PAGE, printPage(measured))
  process.stdout.write(`${PAGE} written\n`)
}
