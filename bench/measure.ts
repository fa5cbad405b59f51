/** Does something once and tells what it took, in whatever unit. */
export type Contender = () => number | Promise<number>

/**
 * Measure contenders turn by turn, so that what slows the machine slows all of them: ours, floor, ours, floor, …
 *
 * @param rounds    counted rounds; one more comes before them and is not counted
 * @param contenders at least one
 * @returns the median of each, in their order
 */
export async function interleaved(rounds: number, contenders: readonly Contender[]): Promise<number[]> {
  const figures = contenders.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      collectGarbage()
      const figure = await contender()
      if (round >= 0) figures[i]!.push(figure)
    }
  }
  return figures.map(median)
}

/** A contender that does some work, timed in milliseconds. */
export function timed(work: () => unknown, clock: () => number = wallClock): Contender {
  return async () => {
    const start = clock()
    await work()
    return clock() - start
  }
}

/** Milliseconds that pass. */
export function wallClock(): number {
  return performance.now()
}

/** Milliseconds that this process was at work, all its threads together: on a busy machine the better measure. */
export function workClock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new RangeError('a median requires at least one figure')
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]!
}

/** Where node is started with --expose-gc, what one contender leaves is not collected in the time of the next. */
export function collectGarbage(): void {
  globalThis.gc?.()
}
