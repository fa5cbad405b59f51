/** From `fromUtc` on, local time is UTC plus `offsetMinutes`. */
export interface ZoneOffset {
  /** RFC 3339 UTC with `Z`. */
  readonly fromUtc: string
  readonly offsetMinutes: number
}

/** When bin 0 starts, and the local clock of the window: the engine knows no zone data, only these offsets. */
export interface Window {
  /** RFC 3339 UTC with `Z`. */
  readonly start: string
  /** IANA name, shown and kept; never looked up by the engine. */
  readonly timezone: string
  /** In order of time; the first entry is at or before the window's start. */
  readonly offsets: readonly ZoneOffset[]
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/** Milliseconds since 1970 of an RFC 3339 instant (seconds optional), or undefined when the text is not one. */
export function instantMs(text: string): number | undefined {
  const match = INSTANT.exec(text)
  if (match === null) return undefined
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [number, number, number, number, number]
  const second = Number(match[6] ?? 0)
  const millis = Number(`0.${match[7] ?? '0'}`) * 1000
  const local = civilMs({ year, month, day, hour, minute, second })
  const offset = suffixMinutes(match[8] ?? 'Z')
  return local === undefined || offset === undefined ? undefined : local + millis - offset * 60_000
}

/** A date and a time of day on some clock; a time that is left out is midnight. */
export interface CivilTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

/** Milliseconds since 1970 of a calendar time read as UTC, or undefined for a date or time that does not exist. */
export function civilMs(time: CivilTime): number | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = time
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined
  const date = new Date(0)
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  return date.getUTCDate() === day ? date.getTime() : undefined
}

function suffixMinutes(suffix: string): number | undefined {
  if (suffix === 'Z') return 0
  const hours = Number(suffix.slice(1, 3))
  const minutes = Number(suffix.slice(4, 6))
  if (hours > 23 || minutes > 59) return undefined
  return (suffix.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** RFC 3339 UTC text of an instant; milliseconds only when they are not zero. */
export function instantText(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

/** Minutes to add to UTC for local time, as a function of the instant (milliseconds since 1970). */
export type LocalClock = (utcMs: number) => number

/** The local clock of resolved offsets: the last entry at or before the instant (the first one before all of them). */
export function localClock(offsets: readonly ZoneOffset[]): LocalClock {
  const starts = offsets.map((entry) => instantMs(entry.fromUtc) ?? 0)
  return (utcMs) => {
    let i = 0
    while (i + 1 < starts.length && starts[i + 1]! <= utcMs) i++
    return offsets[i]?.offsetMinutes ?? 0
  }
}
