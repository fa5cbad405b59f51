import { passes, type Row } from './family.ts'
import { NOT_EXPRESSED, type NotExpressed } from './not-expressed.ts'
import { printError, printNumber, printPercent, printSmall } from './print-number.ts'
import { redRows, type CaseResult, type FamilyResult } from './validate.ts'

/** The page of docs/validation.md: a table for each family, and what cannot be compared. */
export function printPage(results: readonly FamilyResult[], notExpressed = NOT_EXPRESSED): string {
  return [HEAD, overview(results), ...results.map(printFamily), leftOut(notExpressed)].join('\n')
}

const HEAD = `# Validation

What the engine computes beside what theory says. \`npm run validate\` builds every model below, runs it as \`flowsim run\` does and
writes this page; it exits with 1 if a row is red. \`npm test\` does the same with shorter runs where numbers are drawn.

- **Theory** is the number of the source. **In bins** is what theory says of bins that long, where that is another number: then
  **Bias** is what the bin costs, and flowsim must give the number in bins. What that means for a model of your own stands in
  [choosing bins](guides/choosing-bins.md).
- **Error** is the difference between flowsim and the number it must give; below 1e-12 of that number it is rounding and shown as 0.
  **Within** is the largest that passes: a tolerance, or after ± half of a 99.9 % interval.
- Below each table stand the parameters of its cases and the sources of their numbers. Cases of \`validation/theory.json\` keep
  the ids and names of that table.
`

function overview(results: readonly FamilyResult[]): string {
  const lines = results.map((family) => {
    const rows = family.cases.reduce((sum, { rows }) => sum + rows.length, 0)
    const red = redRows([family]).length
    return cells([
      `[${family.title}](#${anchor(family.title)})`,
      family.cases.length,
      rows,
      red === 0 ? '0' : `**${red}**`,
    ])
  })
  return ['| Table | Cases | Rows | Red |', '| --- | --: | --: | --: |', ...lines, ''].join('\n')
}

/** One family: its title, what it shows, its table, its sources. */
export function printFamily({ title, doc, cases }: FamilyResult): string {
  const biased = cases.some(({ rows }) => rows.some(({ inBins }) => inBins !== undefined))
  const names = ['Case', 'Quantity', 'Theory', ...(biased ? ['In bins', 'Bias'] : []), 'flowsim', 'Error', 'Within', '']
  return [
    `## ${title}\n`,
    `${doc}\n`,
    cells(names),
    cells(names.map((_, i) => (i < 2 || i === names.length - 1 ? '---' : '--:'))),
    ...cases.flatMap((one) => one.rows.map((row, i) => printRow(one, row, { first: i === 0, biased }))),
    '',
    ...printSources(cases),
    '',
  ].join('\n')
}

function printRow({ id }: CaseResult, row: Row, { first, biased }: { first: boolean; biased: boolean }): string {
  const { quantity, expected, inBins, got, within, interval } = row
  const must = inBins ?? expected
  const digits = interval === true ? 5 : 8
  const differs = inBins !== undefined && printPercent(inBins - expected, expected) !== ''
  return cells([
    first ? `\`${id}\`` : '',
    quantity,
    printNumber(expected),
    ...(biased ? (differs ? [printNumber(inBins), printPercent(inBins - expected, expected)] : ['', '']) : []),
    printNumber(got, digits),
    interval === true ? printNumber(Math.abs(got - must), 2) : printError(got - must, must),
    interval === true ? `± ${printNumber(within, 2)}` : printSmall(within),
    passes(row) ? 'ok' : '**red**',
  ])
}

/** A line for each case with what is set, under the source that they share. */
function printSources(cases: readonly CaseResult[]): readonly string[] {
  const sources = [...new Set(cases.map(({ source }) => source))]
  return sources.flatMap((source) => [
    `- ${source}`,
    ...cases.filter((one) => one.source === source).map(({ id, parameters }) => `  - \`${id}\`: ${parameters}`),
  ])
}

function leftOut(rows: readonly NotExpressed[]): string {
  return [
    '## What is not compared\n',
    'Rows of `validation/theory.json`, or numbers of them, that no model gives.\n',
    '| Row | Numbers | Why |',
    '| --- | --- | --- |',
    ...rows.map(({ id, quantities, reason }) => cells([`\`${id}\``, quantities?.join(', ') ?? 'all', reason])),
    '',
  ].join('\n')
}

function cells(texts: readonly (string | number)[]): string {
  return `| ${texts.map((text) => String(text).replaceAll('|', '\\|')).join(' | ')} |`
}

/** The anchor that readers of Markdown give a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
