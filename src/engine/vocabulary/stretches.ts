/** Bins in a row for which something holds. */
export interface Stretch {
  readonly firstBin: number
  /** Inclusive. */
  readonly lastBin: number
}

/**
 * Stretches of bins for which a statement holds, at least `minimum` of them in a row. A bin in which it is undefined
 * (a wait where nothing is attempted) neither breaks a stretch nor counts.
 */
export function stretchesWhere(
  bins: number,
  holds: (t: number) => boolean | undefined,
  minimum: number,
): readonly Stretch[] {
  const found: Stretch[] = []
  let first = -1
  let last = -1
  let count = 0
  const close = (): void => {
    if (count >= minimum) found.push({ firstBin: first, lastBin: last })
    count = 0
  }
  for (let t = 0; t < bins; t++) {
    const held = holds(t)
    if (held === undefined) continue
    if (!held) {
      close()
      continue
    }
    if (count === 0) first = t
    last = t
    count++
  }
  close()
  return found
}

/** The first bin of the stretches with the greatest value; undefined values are passed over. */
export function worstIn(
  stretches: readonly Stretch[],
  value: (t: number) => number,
): { readonly bin: number; readonly value: number } | null {
  let worst: { bin: number; value: number } | null = null
  for (const { firstBin, lastBin } of stretches) {
    for (let t = firstBin; t <= lastBin; t++) {
      const at = value(t)
      if (Number.isFinite(at) && (worst === null || at > worst.value)) worst = { bin: t, value: at }
    }
  }
  return worst
}
