/** Bins per second that can be chosen. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 16, 32, 64] as const

/** Where playing stands: bins passed, with the part of the next. */
export interface Played {
  readonly position: number
  /** Whether the last bin is reached. */
  readonly ended: boolean
}

/** Longest time between two frames that counts: a page that slept does not leap. */
const LONGEST_FRAME_MS = 250

/** Where playing stands after some milliseconds. */
export function played(position: number, speed: number, elapsedMs: number, lastBin: number): Played {
  const next = position + (speed * Math.min(elapsedMs, LONGEST_FRAME_MS)) / 1000
  return next >= lastBin ? { position: lastBin, ended: true } : { position: next, ended: false }
}
