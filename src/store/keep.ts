/** Values that were read from files, for as long as there is room and the files are as they were. */
export interface Keep {
  /** What is kept under a name, if it was kept with that stamp. */
  get(name: string, stamp: string): unknown
  /** Keeps a value in place of the one that has the name; those not asked for longest make room for it. */
  put(name: string, kept: Kept): void
  /** Does work after all work of that name that was begun before, so that what one reads the next one finds. */
  inTurn<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Bytes of all that is kept. */
  bytes(): number
}

/** A value and what vouches for it. */
export interface Kept {
  readonly value: unknown
  readonly stamp: string
  /** Of memory. */
  readonly bytes: number
}

/**
 * Room for values of so many bytes in all; a greater value is not kept.
 *
 * @param maxBytes 0 keeps nothing
 */
export function keepOf(maxBytes: number): Keep {
  // In the order in which they were asked for last: a map goes through its keys as they were set.
  const kept = new Map<string, Kept>()
  const turns = new Map<string, Promise<unknown>>()
  let total = 0
  const drop = (name: string): void => {
    total -= kept.get(name)?.bytes ?? 0
    kept.delete(name)
  }
  return {
    get(name, stamp) {
      const found = kept.get(name)
      if (found === undefined || found.stamp !== stamp) return undefined
      kept.delete(name)
      kept.set(name, found)
      return found.value
    },
    put(name, value) {
      drop(name)
      if (value.bytes > maxBytes) return
      for (const oldest of kept.keys()) {
        if (total + value.bytes <= maxBytes) break
        drop(oldest)
      }
      kept.set(name, value)
      total += value.bytes
    },
    async inTurn(name, work) {
      const turn = (turns.get(name) ?? Promise.resolve()).then(work, work)
      turns.set(name, turn)
      try {
        return await turn
      } finally {
        if (turns.get(name) === turn) turns.delete(name)
      }
    },
    bytes: () => total,
  }
}
