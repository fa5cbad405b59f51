import type { Grid } from '../../../base/index.ts'

/** Length of a bin in whole milliseconds, so that the bounds of bins meet stamps and hours exactly. */
export function binLengthMs({ binMinutes }: Grid): number {
  return Math.round(binMinutes * 60_000)
}
