import { countText } from './number-text.ts'

/** How instants of a run are told. */
export interface TimeStyle {
  /** IANA name of the zone of the run. */
  readonly timezone: string
  /** Minutes of one bin: what is shorter than a minute shows seconds. */
  readonly binMinutes?: number
}

/**
 * Tells instants in the zone of a run: `Mon 09:05`, `Mon 6 Jan 2025 09:05` with the date, and with seconds where bins are
 * short. To be kept for many instants: a browser is slow to make such a thing.
 */
export function instantFormat({ timezone, binMinutes = 1 }: TimeStyle, withDate = false): (utc: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    ...(withDate ? { day: 'numeric', month: 'short', year: 'numeric' } : {}),
    hour: '2-digit',
    minute: '2-digit',
    ...(binMinutes < 1 ? { second: '2-digit' } : {}),
    ...(binMinutes < 1 / 60 ? { fractionalSecondDigits: 3 } : {}),
  })
  return (utc) => format.format(new Date(utc)).replaceAll(',', '')
}

const MINUTES: Readonly<Record<string, number>> = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440, weeks: 10_080 }

/** Minutes of one bin. */
export function binMinutes({ binSize, binUnit }: { readonly binSize: number; readonly binUnit: string }): number {
  return binSize * (MINUTES[binUnit] ?? 1)
}

const AGES = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long ago something was. */
export function ageText(utc: string, nowMs: number): string {
  const seconds = Math.max(0, (nowMs - Date.parse(utc)) / 1000)
  const found = AGES.find(([, length]) => seconds >= length)
  return found === undefined ? 'just now' : `${countText(Math.floor(seconds / found[1]), found[0])} ago`
}
