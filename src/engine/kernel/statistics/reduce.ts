import { sum } from 'simple-statistics'

/** What the defined values of a column come to. */
export interface Reduced {
  /** How many are defined, at least one. */
  readonly n: number
  /** Compensated, of each lane and of all lanes; NaN where it is beyond all numbers. */
  readonly sum: number
  readonly min: number
  readonly max: number
  /** The first place of the greatest. */
  readonly argmax: number
}

/**
 * Number, sum, least and greatest of the values that are defined; undefined when none is. Every fourth value goes to one lane, and what the
 * four lanes come to, one after the other, is what the column does.
 */
export type Reduce = (values: Float64Array) => Reduced | undefined

/**
 * The values that are defined, in order of bins; a copy.
 *
 * @param kept where they are put: at least as long as there are values
 */
export function definedValues(
  values: Float64Array,
  kept: Float64Array = new Float64Array(values.length),
): Float64Array {
  let n = 0
  for (const value of values) if (!Number.isNaN(value)) kept[n++] = value
  return kept.subarray(0, n)
}

/** Compensated sum (Kahan-Babuska); 0 of nothing. */
export function compensatedSum(values: Float64Array): number {
  return sum(values as unknown as number[])
}
