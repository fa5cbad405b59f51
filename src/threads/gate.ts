/** Lets a bounded number of threads work at once, whoever asks for them; who asks first gets them first. */
export interface Gate {
  /** How many there are in all. */
  readonly most: number
  /**
   * Work with as many threads as are free, at least one and at most `wanted`; waits while none is.
   *
   * @param wanted 1 or more
   */
  with<T>(wanted: number, work: (threads: number) => Promise<T>): Promise<T>
}

/** A gate for so many threads, 1 or more. */
export function openGate(most: number): Gate {
  let free = most
  const waiting: { readonly wanted: number; readonly grant: (threads: number) => void }[] = []
  const grantFree = (): void => {
    while (free > 0 && waiting.length > 0) {
      const { wanted, grant } = waiting.shift()!
      const threads = Math.min(wanted, free)
      free -= threads
      grant(threads)
    }
  }
  return {
    most,
    async with(wanted, work) {
      const threads = await new Promise<number>((grant) => {
        waiting.push({ wanted, grant })
        grantFree()
      })
      try {
        return await work(threads)
      } finally {
        free += threads
        grantFree()
      }
    },
  }
}
