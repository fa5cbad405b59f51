/** Where a series that feeds a field leaves its range. */
export interface RangeOffence {
  firstBin: number
  /** The first offending value; NaN when it is undefined there. */
  value: number
  count: number
}

/**
 * Copy a series that feeds a field, with a harmless number where it is undefined or out of range, and note where.
 *
 * @param out     written in [t0, t1): always finite and in range
 * @param a       the series
 * @param range   lowest value allowed (or just not allowed, when `above`), and the greatest
 * @param offence updated: first bin and value that offend, and how many bins do
 */
export function guardRange(
  out: Float64Array,
  a: Float64Array,
  range: { readonly above: boolean; readonly maximum: number },
  offence: RangeOffence,
  t0: number,
  t1: number,
): void {
  const { above, maximum } = range
  for (let t = t0; t < t1; t++) {
    const value = a[t]!
    if (value <= maximum && (above ? value > 0 : value >= 0)) {
      out[t] = value
      continue
    }
    out[t] = above ? 1 : 0
    if (offence.count === 0) {
      offence.firstBin = t
      offence.value = value
    }
    offence.count++
  }
}
