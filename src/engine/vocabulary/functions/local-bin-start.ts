import type { PlanBuilder } from '../../plan/index.ts'

/**
 * Local time at the start of a bin, in milliseconds since 1970-01-01T00:00 local.
 *
 * Rounded to whole milliseconds: a bin of seconds is a rounded part of a minute, and an hour must not begin a bin late.
 */
export function localBinStart({ grid, clock }: PlanBuilder): (t: number) => number {
  return (t) => {
    const utcMs = Math.round(clock.startMs + t * grid.binMinutes * 60_000)
    return utcMs + clock.offsetMinutes(utcMs) * 60_000
  }
}
