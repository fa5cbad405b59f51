import type { RunGraph } from './answers.ts'
import { binMinutes, instantFormat } from '../parts/time-text.ts'
import { timeMarks, zoneOffsetMs, type TimeMark } from './time-axis.ts'

/** The times of a run as they are written. */
export interface RunTimes {
  /** Date and time at which a bin starts. */
  readonly ofBin: (bin: number) => string
  /** Weekday and time at which a bin starts. */
  readonly shortOfBin: (bin: number) => string
  /** Weekday and time of an instant. */
  readonly ofInstant: (utc: string) => string
  /** At most so many places on the axis of the run, with what is written there. */
  readonly marks: (most: number) => readonly (TimeMark & { readonly text: string })[]
}

const DAY_MS = 86_400_000

/** The times of a run by the clock of its zone, which the grid names. */
export function runTimes(grid: RunGraph['metadata']['grid']): RunTimes {
  const { bins, startUtc, endUtc, timezone } = grid
  const style = { timezone, binMinutes: binMinutes(grid) }
  const [dated, short] = [instantFormat(style, true), instantFormat(style)]
  const [startMs, endMs] = [Date.parse(startUtc), Date.parse(endUtc)]
  const instantOf = (bin: number): string => new Date(startMs + ((endMs - startMs) / bins) * bin).toISOString()
  return {
    ofBin: (bin) => dated(instantOf(bin)),
    shortOfBin: (bin) => short(instantOf(bin)),
    ofInstant: short,
    marks(most) {
      const found = timeMarks({ startMs, endMs, offsetMs: zoneOffsetMs(timezone, startMs) }, most)
      const close = found.length > 1 && found[1]!.utcMs - found[0]!.utcMs < 60_000
      const clock = clockFormat(timezone, close)
      const day = new Intl.DateTimeFormat('en-GB', {
        timeZone: timezone,
        ...(endMs - startMs > 400 * DAY_MS ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }),
      })
      return found.map((mark) => ({ ...mark, text: (mark.midnight ? day : clock).format(mark.utcMs) }))
    },
  }
}

function clockFormat(timezone: string, seconds: boolean): Intl.DateTimeFormat {
  const second = seconds ? ({ second: '2-digit' } as const) : {}
  return new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit', ...second })
}
