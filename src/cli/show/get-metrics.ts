import { localTime, type RunAnswer } from '../../service/index.ts'
import { table } from '../layout.ts'
import { amount, inUnit, page, paragraph, section, sentence } from './parts.ts'
import type { Screen } from './screen.ts'

type Summary = Readonly<Record<string, number | null | undefined>>

interface Attainment {
  readonly node: string
  readonly targetWait: number | null
  readonly targetShare: number | null
  readonly attempts: number | null
  readonly attainment: number | null
}

/** What the operation getMetrics answers. */
interface Metrics {
  readonly metadata: Pick<RunAnswer, 'grid'>
  readonly startBin: number
  readonly endBin: number
  readonly startUtc: string
  readonly endUtc: string
  readonly summaries: Readonly<Record<string, Readonly<Record<string, Summary>>>>
  readonly bottleneck: RunAnswer['bottleneck']
  readonly attainment: readonly Attainment[]
  readonly missing: readonly { readonly part: string; readonly series: string }[]
}

const HEAD = [
  { title: 'series' },
  { title: 'total', align: 'right' },
  { title: 'least', align: 'right' },
  { title: 'mean', align: 'right' },
  { title: 'greatest', align: 'right' },
  { title: 'in bin', align: 'right' },
  { title: 'p95', align: 'right' },
] as const

/** A window: its bottleneck, the promises, and one line per series. */
export function showMetrics(metrics: Metrics, screen: Screen): string {
  const { metadata, startBin, endBin, startUtc, endUtc, attainment } = metrics
  const { timezone, bins } = metadata.grid
  const when = `${localTime(startUtc, timezone)} to ${localTime(endUtc, timezone)}, ${timezone}`
  return page(
    `${screen.paint.bold(`bins ${startBin} to ${endBin}`)} of ${bins}  ${screen.paint.dim(when)}`,
    section('Bottleneck', paragraph(bottleneckText(metrics), screen), screen),
    attainment.length === 0 ? '' : section('Targets', attainmentRows(attainment, screen), screen),
    seriesRows(metrics.summaries, screen),
    missingText(metrics, screen),
  )
}

function bottleneckText({ bottleneck, missing }: Metrics): string {
  if (bottleneck !== null) return sentence(bottleneck.text)
  return missing.some(({ part }) => part === 'bottleneck')
    ? 'Not known: the run has not kept all series that it is told from.'
    : 'None: no service works at its limit while work waits.'
}

function attainmentRows(attainment: readonly Attainment[], { paint }: Screen): string {
  const head = [
    { title: 'node' },
    { title: 'longest wait promised', align: 'right' },
    { title: 'to', align: 'right' },
    { title: 'kept', align: 'right' },
    { title: 'of', align: 'right' },
  ] as const
  const rows = attainment.map(({ node, targetWait, targetShare, attainment: kept, attempts }) => [
    node,
    inUnit(targetWait, 'minutes'),
    inUnit(targetShare, 'ratio'),
    inUnit(kept, 'ratio'),
    attempts === null ? amount(null) : `${amount(attempts)} items`,
  ])
  return table(head, rows, paint.dim)
}

function seriesRows(summaries: Metrics['summaries'], { paint }: Screen): string {
  const rows = Object.entries(summaries).flatMap(([owner, measures]) =>
    Object.entries(measures).map(([measure, summary]) => [
      measure === 'value' ? owner : `${owner}.${measure}`,
      ...['total', 'min', 'mean', 'max'].map((name) => amountIn(summary, name)),
      String(summary['argmax'] ?? amount(null)),
      amountIn(summary, 'p95'),
    ]),
  )
  return rows.length === 0 ? '' : table(HEAD, rows, paint.dim)
}

/** What a summary does not have is left empty; what it has and is undefined is a dash. */
function amountIn(summary: Summary, name: string): string {
  const value = summary[name]
  return value === undefined ? '' : amount(value)
}

function missingText({ missing }: Metrics, screen: Screen): string {
  if (missing.length === 0) return ''
  const series = [...new Set(missing.map((one) => one.series))].join(', ')
  return section('Not told', paragraph(`The run does not hold ${series}.`, screen), screen)
}
