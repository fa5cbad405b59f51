import { instantText } from '../base/index.ts'
import type { LocalClock, ZoneOffset } from '../base/index.ts'

const SECOND = 1000

const DAY = 86_400_000

/**
 * The offsets of a local clock over [startMs, endMs): the first entry at startMs, one more at each instant from which
 * another offset holds, found by looking once a day and halving the day down to the second. A change that is taken back
 * within the same day is not seen; zones do no such thing.
 *
 * @param startMs milliseconds since 1970
 * @param endMs   milliseconds since 1970
 */
export function resolveOffsets(startMs: number, endMs: number, offsetAt: LocalClock): ZoneOffset[] {
  let at = startMs
  let offset = offsetAt(startMs)
  const entries: ZoneOffset[] = [{ fromUtc: instantText(startMs), offsetMinutes: offset }]
  while (at < endMs) {
    const next = Math.min(at + DAY, endMs)
    const later = offsetAt(next)
    const change = later === offset ? endMs : changeBetween(at, next, offsetAt)
    if (change < endMs) entries.push({ fromUtc: instantText(change), offsetMinutes: later })
    offset = later
    at = next
  }
  return entries
}

/** The first whole second after `before` at which the offset is no longer that at `before`. */
function changeBetween(before: number, after: number, offsetAt: LocalClock): number {
  const old = offsetAt(before)
  let low = Math.floor(before / SECOND)
  let high = Math.ceil(after / SECOND)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * SECOND) === old) low = middle
    else high = middle
  }
  return high * SECOND
}
