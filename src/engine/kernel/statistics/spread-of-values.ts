import { reduced } from '#reduced'
import type { Buckets } from './buckets.ts'
import { percentiles, type Written } from './percentiles.ts'
import { studentT975 } from './student-t.ts'

/**
 * What many values of one number come to, in the order in which {@link spreadOfValues} writes them: how many are defined, their mean,
 * standard deviation (n - 1), least and greatest, three percentiles (type 7), and the ends of the 95 % interval of the mean.
 */
export const SPREAD = ['n', 'mean', 'sd', 'min', 'max', 'p5', 'p50', 'p95', 'low', 'high'] as const

const PARTS = Float64Array.of(0.05, 0.5, 0.95)

/** The 97.5th percentile of Student's distribution by degrees of freedom, each computed once. */
export function studentTable(): (df: number) => number {
  const known = new Map<number, number>()
  return (df) => {
    const found = known.get(df) ?? studentT975(df)
    known.set(df, found)
    return found
  }
}

/**
 * Write what values come to; NaN is undefined, among them and in what is written. Without a defined value only n is
 * defined; with one there is no standard deviation and no interval.
 *
 * @param to      where it is written, one number per name of SPREAD
 * @param values  rearranged; those that are not defined are lost
 * @param t       of {@link studentTable}
 * @param buckets room for the values
 * Source: docs/spec/replications.md.
 */
export function spreadOfValues(
  { out, at, stride }: Written,
  values: Float64Array,
  t: (df: number) => number,
  buckets?: Buckets,
): void {
  const whole = reduced(values)
  const defined = whole?.n === values.length ? values : definedFirst(values)
  const n = defined.length
  const put = (i: number, value: number): void => void (out[at + i * stride] = value)
  put(0, n)
  for (let i = 1; i < SPREAD.length; i++) put(i, NaN)
  const found = defined === values ? whole : reduced(defined)
  if (found === undefined) return
  const { min, max } = found
  // Where all are equal, so is all that they come to: no sum is rounded.
  const mean = min === max ? min : found.sum / n
  const sd = n === 1 ? NaN : min === max ? 0 : deviation(defined, mean)
  const half = n === 1 ? NaN : (t(n - 1) * sd) / Math.sqrt(n)
  put(1, mean)
  put(2, sd)
  put(3, min)
  put(4, max)
  percentiles(defined, found, PARTS, { out, at: at + 5 * stride, stride }, buckets)
  put(8, mean - half)
  put(9, mean + half)
}

/** The defined values, moved to the front in their order. */
function definedFirst(values: Float64Array): Float64Array {
  let n = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value === value) values[n++] = value
  }
  return values.subarray(0, n)
}

/** Standard deviation of at least two values. */
function deviation(values: Float64Array, mean: number): number {
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    const away = values[i]! - mean
    squares += away * away
  }
  return Math.sqrt(squares / (values.length - 1))
}
