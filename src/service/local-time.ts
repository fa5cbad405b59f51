import { instantMs } from '../base/index.ts'
import { zoneClock } from '../zones/index.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** An instant on the clock of a zone: `Mon 6 Jan 2025 00:05`; in UTC, and saying so, where the zone is not known. */
export function localTime(utc: string, timezone: string): string {
  const ms = instantMs(utc) ?? 0
  const clock = zoneClock(timezone)
  const at = new Date(ms + (clock?.(ms) ?? 0) * 60_000)
  const two = (n: number): string => String(n).padStart(2, '0')
  const date = `${WEEKDAYS[at.getUTCDay()]!} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]!} ${at.getUTCFullYear()}`
  const seconds = at.getUTCSeconds() === 0 ? '' : `:${two(at.getUTCSeconds())}`
  return `${date} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}${seconds}${clock === undefined ? ' UTC' : ''}`
}
