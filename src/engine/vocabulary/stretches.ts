/** Bins in a row for which something holds. */
export interface Stretch {
  readonly firstBin: number
  /** Inclusive. */
  readonly lastBin: number
}

/** Mark of a bin in which a statement holds. */
export const HOLDS = 1

/** Mark of a bin in which a statement does not hold. */
export const HOLDS_NOT = 0

/** Mark of a bin in which a statement is undefined. */
export const UNDEFINED = 2

/** For every bin HOLDS, HOLDS_NOT or UNDEFINED. */
export type Marks = Uint8Array

/**
 * Stretches of bins that are marked as such in which a statement holds, at least `minimum` of them in a row. A bin in which
 * it is undefined (a wait where nothing is attempted) neither breaks a stretch nor counts.
 */
export function stretchesIn(marks: Marks, minimum: number): readonly Stretch[] {
  const found: Stretch[] = []
  let t = marks.indexOf(HOLDS)
  while (t >= 0) {
    const firstBin = t
    let lastBin = t
    let count = 0
    for (; t < marks.length && marks[t] !== HOLDS_NOT; t++) {
      if (marks[t] === UNDEFINED) continue
      lastBin = t
      count++
    }
    if (count >= minimum) found.push({ firstBin, lastBin })
    t = marks.indexOf(HOLDS, t)
  }
  return found
}

/** Stretches of bins in which a value is above 0, at least `minimum` of them in a row. */
export function stretchesAboveZero(values: Float64Array, minimum: number, firstBin = 0): readonly Stretch[] {
  const marks = new Uint8Array(values.length)
  for (let t = firstBin; t < values.length; t++) marks[t] = values[t]! > 0 ? HOLDS : HOLDS_NOT
  return stretchesIn(marks, minimum)
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

/** The first bin of the stretches with the greatest of some values; undefined ones are passed over. */
export function worstOf(
  stretches: readonly Stretch[],
  values: Float64Array,
): { readonly bin: number; readonly value: number } | null {
  let bin = -1
  let most = 0
  for (const { firstBin, lastBin } of stretches) {
    for (let t = firstBin; t <= lastBin; t++) {
      const value = values[t]!
      // What is not finite is undefined.
      if (!(value - value === 0) || (bin >= 0 && !(value > most))) continue
      bin = t
      most = value
    }
  }
  return bin < 0 ? null : { bin, value: most }
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
