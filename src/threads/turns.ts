import { Failure } from '../base/index.ts'

/** Lets so many pieces of work go on at once, and so many wait: who comes first goes first. */
export interface Turns {
  /**
   * Do work when it is its turn.
   *
   * @param signal takes it out of the queue
   * @throws Failure queue-full; the reason of the signal
   */
  take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  readonly waiting: () => number
  readonly working: () => number
}

/**
 * Turns for work.
 *
 * @param most at once, 1 or more
 * @param queue most that wait, 0 or more
 */
export function openTurns(most: number, queue: number): Turns {
  let working = 0
  const waiting = new Set<() => void>()
  const turn = async (signal: AbortSignal | undefined): Promise<void> => {
    signal?.throwIfAborted()
    if (working < most) return void working++
    if (waiting.size >= queue) throw queueFull(queue)
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(enter)
        reject(signal!.reason as Error)
      }
      const enter = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.add(enter)
    })
  }
  const next = (): void => {
    const [enter] = waiting
    // Whoever enters takes the place of the one that goes.
    if (enter === undefined) working--
    else {
      waiting.delete(enter)
      enter()
    }
  }
  return {
    async take(work, signal) {
      await turn(signal)
      try {
        return await work()
      } finally {
        next()
      }
    },
    waiting: () => waiting.size,
    working: () => working,
  }
}

function queueFull(limit: number): Failure {
  const message = `${limit} pieces of work wait already, as many as may`
  return new Failure('queue-full', message, { hint: 'Ask again in a moment.', members: { limit, actual: limit + 1 } })
}
