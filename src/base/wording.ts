import type { Grid } from './grid.ts'
import { instantMs, localClock, type Window } from './window.ts'

/** A number for people: whole from 100 on, three significant digits below. */
export function amountText(value: number): string {
  if (!Number.isFinite(value)) return 'unlimited'
  if (Math.abs(value) >= 1e9) return value.toPrecision(4).replace('e+', 'e')
  if (Math.abs(value) >= 100) return groupedText(Math.round(value))
  return String(Number(value.toPrecision(3)))
}

/** Whole number with a comma between thousands. */
function groupedText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A ratio as a percentage: `83 %`. */
export function percentText(ratio: number): string {
  return `${amountText(ratio * 100)} %`
}

/** Minutes for people, in the unit that reads best: `12 s`, `4.5 min`, `3.2 h`, `2.1 d`. */
export function minutesText(minutes: number): string {
  if (minutes === 0) return '0 min'
  if (minutes < 1) return `${amountText(minutes * 60)} s`
  if (minutes < 120) return `${amountText(minutes)} min`
  if (minutes < 2880) return `${amountText(minutes / 60)} h`
  return `${amountText(minutes / 1440)} d`
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Local time of an instant within a window: `Mon 14:05`; with the date when the window is longer than a week, or the instant a week away. */
export function momentText(window: Window, grid: Grid, edge: number): string {
  const start = instantMs(window.start) ?? 0
  const at = start + edge * grid.binMinutes * 60_000
  const local = new Date(at + localClock(window.offsets)(at) * 60_000)
  const two = (n: number): string => String(n).padStart(2, '0')
  const seconds = grid.binMinutes < 1 ? `:${two(local.getUTCSeconds())}` : ''
  const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}${seconds}`
  const weekday = WEEKDAYS[local.getUTCDay()]!
  if (grid.bins * grid.binMinutes <= 10_080 && edge * grid.binMinutes < 10_080) return `${weekday} ${clock}`
  const date = `${weekday} ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]!} ${local.getUTCFullYear()}`
  return grid.binMinutes >= 1440 ? date : `${date} ${clock}`
}

/** From the beginning of the first bin to the end of the last: `from Mon 14:05 to Mon 16:20`. */
export function stretchText(window: Window, grid: Grid, firstBin: number, lastBin: number): string {
  return `from ${momentText(window, grid, firstBin)} to ${momentText(window, grid, lastBin + 1)}`
}
