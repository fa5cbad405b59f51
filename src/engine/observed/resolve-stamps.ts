import {
  checked,
  localClock,
  problem,
  type Checked,
  type Diagnostic,
  type DocPath,
  type ZoneOffset,
} from '../../base/index.ts'
import { medianStep } from '../kernel/index.ts'
import { andMore } from './and-more.ts'
import type { Stamps } from './parse-stamps.ts'

/**
 * Instants (milliseconds since 1970) of stamps, those without offset by a local clock. A local time that occurs twice is
 * the first one unless the rows go back: to an earlier time, or to the same time where an hour (or whatever is
 * repeated) is no more than 1.5 steps. Complaints: `stamp-invalid` for a time the clock skips, `input-rows` for rows out
 * of order.
 */
export function resolveStamps(
  { texts, lines, ms, local }: Stamps,
  offsets: readonly ZoneOffset[],
  path: DocPath,
): Checked<Float64Array> {
  const candidatesOf = localInstants(offsets)
  const reach = 1.5 * medianStep(ms)
  const skipped: number[] = []
  const backward: number[] = []
  const instants = new Float64Array(ms.length)
  let previous = -Infinity
  ms.forEach((stamp, i) => {
    const candidates = local[i] === 1 ? candidatesOf(stamp) : [stamp]
    if (candidates.length === 0) skipped.push(i)
    const instant = nextOf(candidates, previous, reach) ?? previous
    if (instant < previous) backward.push(i)
    instants[i] = instant
    previous = instant
  })

  const place = [...path, 'time']
  const named = (rows: readonly number[]): string => `"${texts[rows[0]!]!}" on line ${lines[rows[0]!]!}`
  const diagnostics: Diagnostic[] = []
  if (skipped.length > 0) {
    const message = `the local clock skips the stamp ${named(skipped)}${andMore(skipped.length)}`
    diagnostics.push(
      problem('stamp-invalid', place, message, 'Mend the row, or name the zone of the stamps in timezone.'),
    )
  }
  if (backward.length > 0) {
    const message = `the stamp ${named(backward)} is earlier than that of the row before${andMore(backward.length)}`
    diagnostics.push(problem('input-rows', place, message, 'Sort the rows by time.'))
  }
  return checked(instants, diagnostics)
}

/** The earliest candidate with which the rows do not go back; the last one when they do with all; undefined of none. */
function nextOf(candidates: readonly number[], previous: number, reach: number): number | undefined {
  return (
    candidates.find((at, i) => {
      if (at !== previous) return at > previous
      const again = candidates[i + 1]
      return again === undefined || again - at > reach
    }) ?? candidates.at(-1)
  )
}

/** All instants at which a local clock shows a calendar time, earliest first: none, one, or two. */
function localInstants(offsets: readonly ZoneOffset[]): (civilMs: number) => number[] {
  const clock = localClock(offsets)
  const distinct = [...new Set(offsets.map((entry) => entry.offsetMinutes))].sort((a, b) => b - a)
  return (civilMs) =>
    distinct
      .map((offset) => ({ at: civilMs - offset * 60_000, offset }))
      .flatMap(({ at, offset }) => (clock(at) === offset ? [at] : []))
}
