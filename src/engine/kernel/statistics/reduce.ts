import { sum } from 'simple-statistics'

/** What the defined values of a column come to. */
export interface Reduced {
  /** How many are defined, at least one. */
  readonly n: number
  /** Compensated (Kahan-Babuska). */
  readonly sum: number
  readonly min: number
  readonly max: number
  /** The first place of the greatest. */
  readonly argmax: number
}

/** Number, sum, least and greatest of the values that are defined, in one pass; undefined when none is. */
export function reduced(values: Float64Array): Reduced | undefined {
  return (values.length > 0 ? reducedWhole(values) : undefined) ?? reducedDefined(values)
}

/**
 * The same of at least one value where all are defined and their sum is finite; undefined elsewhere. Two values at a time; what rounding loses
 * is found without asking which of two is greater, by Knuth, The Art of Computer Programming 2 (1997), 4.2.2, theorem B.
 */
function reducedWhole(values: Float64Array): Reduced | undefined {
  let total = values[0]!
  let lost = 0
  let min = total
  let max = total
  let argmax = 0
  let t = 1
  for (; t + 1 < values.length; t += 2) {
    const one = values[t]!
    const other = values[t + 1]!
    const next = total + one
    const last = next + other
    const oneAdded = next - total
    const otherAdded = last - next
    lost += total - (next - oneAdded) + (one - oneAdded)
    lost += next - (last - otherAdded) + (other - otherAdded)
    total = last
    if (one < min) min = one
    if (other < min) min = other
    if (one > max) {
      max = one
      argmax = t
    }
    if (other > max) {
      max = other
      argmax = t + 1
    }
  }
  if (t < values.length) {
    const one = values[t]!
    const next = total + one
    const added = next - total
    lost += total - (next - added) + (one - added)
    total = next
    if (one < min) min = one
    if (one > max) {
      max = one
      argmax = t
    }
  }
  return Number.isFinite(total) ? { n: values.length, sum: total + lost, min, max, argmax } : undefined
}

function reducedDefined(values: Float64Array): Reduced | undefined {
  let first = 0
  while (first < values.length && values[first] !== values[first]) first++
  if (first === values.length) return undefined
  let n = 1
  let total = values[first]!
  let lost = 0
  let min = total
  let max = total
  let argmax = first
  for (let t = first + 1; t < values.length; t++) {
    const value = values[t]!
    if (value !== value) continue
    n++
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
    if (value < min) min = value
    if (value > max) {
      max = value
      argmax = t
    }
  }
  return { n, sum: total + lost, min, max, argmax }
}

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
