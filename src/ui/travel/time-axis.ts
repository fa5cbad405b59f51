/** A place on the axis of a run where its time is written. */
export interface TimeMark {
  /** Part of the run that lies before it, 0 to 1. */
  readonly part: number
  readonly utcMs: number
  /** Whether a day begins there. */
  readonly midnight: boolean
}

/** The span of an axis. */
export interface AxisSpan {
  readonly startMs: number
  readonly endMs: number
  /** Milliseconds that the clock on the wall is before UTC. */
  readonly offsetMs: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Distances between marks, so that they fall on round times. */
const STEPS = [
  ...[0.1, 0.5, 1, 5, 15, 30].map((n) => n * SECOND),
  ...[1, 5, 15, 30].map((n) => n * MINUTE),
  ...[1, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * DAY),
]

/** At most `most` marks at round times on the wall, as evenly as the clock goes. */
export function timeMarks({ startMs, endMs, offsetMs }: AxisSpan, most: number): readonly TimeMark[] {
  const length = endMs - startMs
  const step = STEPS.find((each) => length / each <= most) ?? Math.ceil(length / most / DAY) * DAY
  const marks: TimeMark[] = []
  for (let wall = Math.ceil((startMs + offsetMs) / step) * step; wall < endMs + offsetMs; wall += step) {
    const utcMs = wall - offsetMs
    marks.push({ part: (utcMs - startMs) / length, utcMs, midnight: step >= DAY || wall % DAY === 0 })
  }
  return marks
}

/** Milliseconds that the clock of an IANA zone is before UTC at an instant; 0 where the zone is not known. */
export function zoneOffsetMs(timezone: string, utcMs: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(utcMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE)
}
