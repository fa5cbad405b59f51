/** Where a series that feeds a field leaves its range. */
export interface RangeOffence {
  firstBin: number
  /** The first offending value; NaN when it is undefined there. */
  value: number
  count: number
}

/** What the values of a series that feeds a field must be. */
export interface GuardedRange {
  readonly minimum: number
  /** Whether the value must be greater than the least, not only at least that. */
  readonly above: boolean
  readonly maximum: number
  readonly whole: boolean
  /** In the range: what stands for a value that is not. */
  readonly harmless: number
}

/**
 * Copy a series that feeds a field, with a harmless number where it is undefined or out of range, and note where.
 *
 * @param out     written in [t0, t1): always finite and in range
 * @param a       the series
 * @param range   what the values must be, and the number that stands for those that are not
 * @param offence updated: first bin and value that offend, and how many bins do
 */
export function guardRange(
  out: Float64Array,
  a: Float64Array,
  range: GuardedRange,
  offence: RangeOffence,
  t0: number,
  t1: number,
): void {
  const { minimum, above, maximum, whole, harmless } = range
  const isPlain = !above && !whole
  for (let t = t0; t < t1; t++) {
    const value = a[t]!
    if (value <= maximum && value >= minimum && (isPlain || fits(value, range))) {
      out[t] = value
      continue
    }
    out[t] = harmless
    noteOffence(offence, t, value)
  }
}

/** What a number from the least to the greatest must be beside that. */
function fits(value: number, { minimum, above, whole }: GuardedRange): boolean {
  return !(above && value === minimum) && !(whole && value % 1 !== 0)
}

/**
 * Copy a series that may nowhere be less than another, with the other's value where it is, and note where.
 *
 * @param out   written in [t0, t1)
 * @param a     the series
 * @param least what it must reach, bin by bin
 */
export function guardOrder(
  out: Float64Array,
  a: Float64Array,
  least: Float64Array,
  offence: RangeOffence,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) {
    const fits = a[t]! >= least[t]!
    out[t] = fits ? a[t]! : least[t]!
    if (!fits) noteOffence(offence, t, a[t]!)
  }
}

function noteOffence(offence: RangeOffence, t: number, value: number): void {
  if (offence.count === 0) {
    offence.firstBin = t
    offence.value = value
  }
  offence.count++
}
