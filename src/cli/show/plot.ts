import { localTime } from '../../service/index.ts'
import { padded } from '../layout.ts'
import { windowText, type WindowAnswer } from './get-window.ts'
import { inUnit, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation plot answers. */
interface PlotAnswer extends WindowAnswer {
  readonly curves: readonly { readonly id: string; readonly unit: string; readonly kind: string }[]
}

type Numbers = readonly (number | null)[]

/** Lines of a drawing. */
const HEIGHT = 8

/** Eighths of a line, from the bottom. */
const EIGHTHS = ' ▁▂▃▄▅▆▇█'

const AXIS = 9

/** Each series as a filled curve over time, from 0 to its greatest value; a point holds the greatest of its bins. */
export function showPlot(answer: PlotAnswer, screen: Screen): string {
  const drawings = answer.curves.map(({ id, unit }) => {
    const points = answer.series[id]!
    const values = 'values' in points ? points.values : points.max
    const what = [...(unit === 'none' ? [] : [unit]), ...('values' in points ? [] : ['greatest of each point'])]
    const title = [screen.paint.bold(id), ...(what.length === 0 ? [] : [screen.paint.dim(what.join(', '))])].join('  ')
    return `${title}\n${drawing(values, unit, screen)}\n${timeAxis(answer, values.length)}`
  })
  return page(screen.paint.dim(windowText(answer)), ...drawings)
}

function drawing(values: Numbers, unit: string, { paint }: Screen): string {
  const defined = values.filter((value) => value !== null)
  const low = Math.min(0, ...defined)
  const high = Math.max(0, ...defined)
  const height = high > low ? high - low : 1
  const rows = Array.from({ length: HEIGHT }, (_, i) => HEIGHT - 1 - i).map((row) => {
    const bars = values.map((value) => (value === null ? ' ' : barIn(row, ((value - low) / height) * HEIGHT)))
    const label = row === HEIGHT - 1 ? inUnit(high, unit) : row === 0 ? inUnit(low, unit) : ''
    return `${padded(label, AXIS, 'right')} ${row === HEIGHT - 1 || row === 0 ? '┤' : '│'}${paint.cyan(bars.join(''))}`.trimEnd()
  })
  return rows.join('\n')
}

/** What a curve of that height fills of a line. A value above 0 is always seen. */
function barIn(row: number, height: number): string {
  const eighths = Math.round((height - row) * 8)
  if (row === 0 && height > 0) return EIGHTHS[Math.max(1, Math.min(8, eighths))]!
  return EIGHTHS[Math.max(0, Math.min(8, eighths))]!
}

/** Ticks with local times: at most one for every sixteen points. */
function timeAxis({ startUtc, metadata }: PlotAnswer, points: number): string {
  const step = Math.max(1, Math.ceil(points / Math.max(1, Math.floor(points / 16))))
  let ticks = ''
  let labels = ''
  for (let i = 0; i < points; i++) ticks += i % step === 0 ? '┬' : '─'
  for (let i = 0; i < points; i += step)
    labels += padded(shortTime(startUtc[i]!, metadata.grid.timezone), Math.min(step, points - i))
  const margin = ' '.repeat(AXIS)
  return `${margin} └${ticks}\n${margin}  ${labels.trimEnd()}`
}

/** `Mon 08:20` of `Mon 6 Jan 2025 08:20`. */
function shortTime(utc: string, timezone: string): string {
  const [weekday = '', , , , clock = ''] = localTime(utc, timezone).split(' ')
  return `${weekday} ${clock}`
}
