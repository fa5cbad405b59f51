import type { LocalClock } from '../base/index.ts'

const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/

const UTC_NAMES = /^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i

/**
 * The local clock of an IANA time zone by the zone data of this Node or browser, or undefined when there is no zone of that name.
 * Minutes have a fraction where the zone's offset has seconds, as local mean times have.
 */
export function zoneClock(timezone: string): LocalClock | undefined {
  if (!ZONE_NAME.test(timezone)) return undefined
  if (UTC_NAMES.test(timezone)) return () => 0
  const format = formatOf(timezone)
  return format && ((utcMs) => offsetMinutes(format, utcMs))
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const numeric = 'numeric'
  const fields = {
    era: 'short',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...fields,
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function offsetMinutes(format: Intl.DateTimeFormat, utcMs: number): number {
  const second = Math.floor(utcMs / 1000) * 1000
  const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, value]))
  const [year, month, day, hour, minute, seconds] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((type) =>
    Number(parts.get(type as Intl.DateTimeFormatPartTypes)),
  ) as [number, number, number, number, number, number]
  const local = new Date(0)
  // The year before 1 AD is 1 BC, which is 0 here; Date.UTC would read the years 0 to 99 as 1900 to 1999.
  local.setUTCFullYear(parts.get('era') === 'BC' ? 1 - year : year, month - 1, day)
  local.setUTCHours(hour, minute, seconds)
  return (local.getTime() - second) / 60_000
}
