/** Answers that were given, by entity tag: what a tag names never changes. */
export interface KeptAnswers {
  /** The JSON of an answer; undefined when it is not kept. */
  get(tag: string): Buffer | undefined
  /** Keeps an answer; those not asked for longest make room for it. */
  put(tag: string, json: Buffer): void
}

/**
 * Room for answers of so many bytes in all; one that would take more than an eighth of it is not kept.
 *
 * @param maxBytes 0 keeps nothing
 */
export function keptAnswers(maxBytes: number): KeptAnswers {
  // In the order in which they were asked for last: a map goes through its keys as they were set.
  const kept = new Map<string, Buffer>()
  let total = 0
  return {
    get(tag) {
      const json = kept.get(tag)
      if (json === undefined) return undefined
      kept.delete(tag)
      kept.set(tag, json)
      return json
    },
    put(tag, json) {
      if (kept.has(tag) || json.length > maxBytes / 8) return
      for (const [oldest, { length }] of kept) {
        if (total + json.length <= maxBytes) break
        kept.delete(oldest)
        total -= length
      }
      kept.set(tag, json)
      total += json.length
    },
  }
}
