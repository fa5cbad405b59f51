import type { WatchedService } from './event-def.ts'

/** Scratch measures that {@link emptiedAt} reads. */
export const READ_BY_EMPTIED: readonly string[] = ['own', 'entriesWork', 'attemptsWork']

/**
 * Tells of a bin that ends without a queue which part of it has passed when the queue is gone: u of docs/spec/service.md,
 * 0 to 1. What waited at its start, less what left without being attempted, is what is attempted beyond the entries.
 */
export function emptiedAt({ node, values }: WatchedService): (t: number) => number {
  const of = (measure: string): Float64Array => values(`${node.id}.${measure}`)!
  const [own, entries, attempts] = [of('own'), of('entriesWork'), of('attemptsWork')]
  return (t) => {
    const waited = attempts[t]! - entries[t]!
    if (!(waited > 0)) return 0
    const spare = own[t]! - entries[t]!
    return spare > waited ? waited / spare : 1
  }
}
