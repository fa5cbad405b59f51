import { localTime, type RunAnswer } from '../../service/index.ts'
import { table } from '../layout.ts'
import { gathered, sparkline } from './sparkline.ts'
import { amount, page } from './parts.ts'
import type { Screen } from './screen.ts'

type Numbers = readonly (number | null)[]

/** What the operation getWindow answers. */
export interface WindowAnswer {
  readonly metadata: Pick<RunAnswer, 'grid'>
  readonly startBin: number
  readonly endBin: number
  readonly binsPerPoint: number
  readonly startUtc: readonly string[]
  readonly series: Readonly<Record<string, { values: Numbers } | { min: Numbers; max: Numbers; mean: Numbers }>>
}

/** One line per series: its curve, its least, greatest and mean value. */
export function showWindow(window: WindowAnswer, { columns, paint }: Screen): string {
  const entries = Object.entries(window.series)
  const names = Math.max(0, ...entries.map(([id]) => id.length))
  const room = Math.max(12, Math.min(48, columns - names - 40))
  const rows = entries.map(([id, points]) => {
    const { min, max, mean } = rangeOf(points)
    const curve = sparkline(gathered('values' in points ? points.values : points.mean, room))
    return [id, paint.cyan(curve), amount(min), amount(mean), amount(max)]
  })
  const head = [
    { title: 'series' },
    { title: '' },
    { title: 'least', align: 'right' },
    { title: 'mean', align: 'right' },
    { title: 'greatest', align: 'right' },
  ] as const
  return page(windowText(window), table(head, rows, paint.dim))
}

/** Which bins a window shows, and how many stand behind each point. */
export function windowText({ metadata, startBin, endBin, binsPerPoint, startUtc }: WindowAnswer): string {
  const { timezone } = metadata.grid
  const per = binsPerPoint === 1 ? '' : `, ${binsPerPoint} bins in a point`
  return `bins ${startBin} to ${endBin}${per}, from ${localTime(startUtc[0] ?? '', timezone)}, ${timezone}`
}

interface Range {
  readonly min: number | null
  readonly max: number | null
  readonly mean: number | null
}

function rangeOf(points: WindowAnswer['series'][string]): Range {
  const [low, high, middle] =
    'values' in points ? [points.values, points.values, points.values] : [points.min, points.max, points.mean]
  const means = middle.filter((value) => value !== null)
  return {
    min: reduced(low, Math.min),
    max: reduced(high, Math.max),
    mean: means.length === 0 ? null : means.reduce((sum, value) => sum + value, 0) / means.length,
  }
}

function reduced(values: Numbers, by: (a: number, b: number) => number): number | null {
  return values.reduce((a, b) => (a === null ? b : b === null ? a : by(a, b)), null)
}
