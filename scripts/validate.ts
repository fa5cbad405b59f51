import { writeFileSync } from 'node:fs'
import { FAMILIES } from '../validation/families/index.ts'
import { printPage } from '../validation/print-page.ts'
import { benchOf, redRows, validate } from '../validation/validate.ts'

const PAGE = new URL('../docs/validation.md', import.meta.url)

/** Compares the engine with theory, writes the page and says which rows are red; exits with 1 if there are any. */
function main(): void {
  const bench = benchOf('whole')
  const results = FAMILIES.flatMap((family) => {
    const result = validate([family], bench)
    const rows = result.flatMap(({ cases }) => cases.flatMap((one) => one.rows)).length
    say(`${family.title}: ${rows} rows, ${redRows(result).length} red`)
    return result
  })
  writeFileSync(PAGE, printPage(results))
  for (const { family, case: id, row } of redRows(results)) {
    say(`red: ${family} ${id}: ${row.quantity} is ${row.got}, not ${row.inBins ?? row.expected} within ${row.within}`)
    process.exitCode = 1
  }
  say('docs/validation.md written')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main()
