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

/** Names the offset alone: of all formats the one that is made fastest. */
function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** As `longOffset` writes it: `GMT`, `GMT+05:30`, `GMT-00:44:30`. */
const OFFSET = /^GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)(?::(?<seconds>\d\d))?)?$/

function offsetMinutes(format: Intl.DateTimeFormat, utcMs: number): number {
  const name = format.formatToParts(utcMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const match = OFFSET.exec(name)
  if (match === null) throw new Error(`an offset is written as ${JSON.stringify(name)}`)
  const { sign, hours = '0', minutes = '0', seconds = '0' } = match.groups!
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / 60
  return sign === '-' ? -size : size
}
