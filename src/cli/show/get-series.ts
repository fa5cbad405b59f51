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
}

/** A curve of the series, then its values, one line per bin. */
export function showSeries({ id, unit, kind, startBin, values }: SeriesAnswer, { columns, paint }: Screen): string {
  const digits = String(startBin + values.length - 1).length
  const lines = values.map(
    (value, i) => `  ${String(startBin + i).padStart(digits)}  ${value === null ? '–' : String(value)}`,
  )
  const defined = values.filter((value) => value !== null)
  const range = defined.length === 0 ? 'no values' : `${inUnit(least(defined), unit)} to ${inUnit(most(defined), unit)}`
  const curve = `  ${paint.cyan(sparkline(gathered(values, columns - 4)))}`
  return page(
    `${paint.bold(id)}  ${paint.dim(`${unit === 'none' ? kind : `${kind} in ${unit}`}, ${range}`)}\n${curve}`,
    lines.join('\n'),
  )
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b))
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b))
}
