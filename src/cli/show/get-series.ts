import { table } from '../layout.ts'
import { gathered, sparkline } from './sparkline.ts'
import { inUnit, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation getSeries answers, as far as it is shown. */
interface SeriesAnswer {
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly startBin: number
  readonly values: readonly (number | null)[]
  readonly bands?: Readonly<Record<'mean' | 'p5' | 'p50' | 'p95', readonly (number | null)[]>>
}

/** A curve of the series, then its values, one line per bin. */
export function showSeries(answer: SeriesAnswer, { columns, paint }: Screen): string {
  const { id, unit, kind, startBin, values, bands } = answer
  const digits = String(startBin + values.length - 1).length
  const lines = values.map(
    (value, i) => `  ${String(startBin + i).padStart(digits)}  ${value === null ? '–' : String(value)}`,
  )
  const defined = values.filter((value) => value !== null)
  const range = defined.length === 0 ? 'no values' : `${inUnit(least(defined), unit)} to ${inUnit(most(defined), unit)}`
  const curve = `  ${paint.cyan(sparkline(gathered(values, columns - 4)))}`
  return page(
    `${paint.bold(id)}  ${paint.dim(`${unit === 'none' ? kind : `${kind} in ${unit}`}, ${range}`)}\n${curve}`,
    bands === undefined ? lines.join('\n') : bandTable(answer, bands),
  )
}

/** The values with what the replicates come to, one line per bin. */
function bandTable(
  { startBin, values, unit }: SeriesAnswer,
  { mean, p5, p50, p95 }: NonNullable<SeriesAnswer['bands']>,
): string {
  const titles = ['bin', 'value', 'mean', 'p5', 'p50', 'p95']
  const rows = values.map((value, i) => [
    String(startBin + i),
    ...[value, mean[i]!, p5[i]!, p50[i]!, p95[i]!].map((one) => inUnit(one, unit)),
  ])
  return table(
    titles.map((title) => ({ title, align: 'right' as const })),
    rows,
    (title) => title,
  )
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b))
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b))
}
