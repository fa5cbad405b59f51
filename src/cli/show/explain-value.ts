import { amountText } from '../../base/index.ts'
import { localTime } from '../../service/index.ts'
import { indented, table } from '../layout.ts'
import { inUnit, page, section } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation explainValue answers, as far as it is shown. */
interface Explanation {
  readonly runId: string
  readonly bin: { readonly index: number; readonly startUtc: string; readonly endUtc: string }
  readonly timezone: string
  readonly links: readonly Link[]
  readonly truncated: boolean
}

interface Link {
  readonly series: string
  readonly binIndex: number
  readonly value: number | null
  readonly unit: string
  readonly formula: string | null
  readonly text: string
  readonly terms: readonly {
    readonly name: string
    readonly series: string | null
    readonly binIndex: number
    readonly value: number | null
  }[]
  readonly place: readonly (string | number)[] | null
  readonly parameters: readonly string[]
}

/** Most lines of what is given. */
const MOST_GIVEN = 12

/** A value, how it comes about, what its parts were made from, and what is given at the end of it all. */
export function showExplanation(answer: Explanation, screen: Screen): string {
  const { links, bin, timezone, truncated } = answer
  const [value, ...others] = links
  const when = `${localTime(bin.startUtc, timezone)} to ${localTime(bin.endUtc, timezone)}, ${timezone}`
  const near = new Set(value!.terms.map(({ series, binIndex }) => `${series ?? ''} ${binIndex}`))
  const parts = others.filter(({ series, binIndex }) => near.has(`${series} ${binIndex}`))
  return page(
    `${screen.paint.bold(`${value!.series} is ${valueText(value!)}`)} in bin ${bin.index}  ${screen.paint.dim(when)}`,
    described(value!, screen),
    termRows(value!, links, screen),
    parts.length === 0
      ? ''
      : section('Made from', parts.map((link) => part(link, bin.index, screen)).join('\n'), screen),
    given(others, screen),
    `${counted(links.length)}${truncated ? ', and there are more' : ''}; --json prints them.`,
  )
}

const counted = (count: number): string => `${amountText(count)} ${count === 1 ? 'link' : 'links'}`

function valueText({ value, unit }: Link): string {
  if (value === null) return 'undefined'
  const text = inUnit(value, unit)
  return unit === 'items' || unit === 'items/bin' ? `${text} ${unit}` : text
}

function described({ text, formula }: Link, { columns, paint }: Screen): string {
  return `${indented(text, 2, columns)}${formulaText(formula, 2, columns, paint.dim)}`
}

/** A line for the formula, unless it is a plain number, which stands in the head already. */
function formulaText(formula: string | null, by: number, columns: number, dim: (text: string) => string): string {
  return formula === null || /^\d[\d.]*$/.test(formula) ? '' : `\n${dim(indented(formula, by, columns))}`
}

function termRows({ terms, binIndex }: Link, links: readonly Link[], { paint }: Screen): string {
  if (terms.length === 0) return ''
  const minutes = new Set(links.flatMap(({ series, unit }) => (unit === 'minutes' ? [series] : [])))
  const shown = (value: number, series: string | null): string =>
    series !== null && minutes.has(series) ? inUnit(value, 'minutes') : amountText(value)
  const rows = terms.map((term) => [
    term.series === null ? `${term.name}, as remembered` : term.name,
    term.binIndex === binIndex ? '' : `bin ${term.binIndex}`,
    term.value === null ? 'undefined' : shown(term.value, term.series),
  ])
  return table([{ title: '' }, { title: '' }, { title: '', align: 'right' }], rows, paint.dim)
}

function part(link: Link, bin: number, { columns, paint }: Screen): string {
  const place = link.binIndex === bin ? '' : ` in bin ${link.binIndex}`
  const head = `  ${link.series} is ${valueText(link)}${place}`
  return `${head}\n${indented(link.text, 4, columns)}${formulaText(link.formula, 4, columns, paint.dim)}`
}

/** What the model or a parameter gives, each once, whatever the bin. */
function given(links: readonly Link[], screen: Screen): string {
  // The first that is told is the nearest in time.
  const found = new Map(links.toReversed().flatMap((link) => (link.place === null ? [] : [[link.series, link]])))
  if (found.size === 0) return ''
  const rows = [...found.values()]
    .slice(0, MOST_GIVEN)
    .map((link) => [
      link.series,
      valueText(link),
      link.parameters.length === 0
        ? (link.formula ?? link.text)
        : `${link.parameters.map((name) => `\${${name}}`).join(' ')}, of the template`,
    ])
  const more = found.size > MOST_GIVEN ? `\n  and ${found.size - MOST_GIVEN} more` : ''
  const columns = [{ title: '' }, { title: '', align: 'right' }, { title: '' }] as const
  return section('Given', table(columns, rows, screen.paint.dim) + more, screen)
}
