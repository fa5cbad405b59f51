/** A sum and what rounding has lost of it (Neumaier 1974). */
interface Sum {
  sum: number
  lost: number
}

/** Add the values in [from, end), each >= 0. */
function add(to: Sum, values: Float64Array, from: number, end: number): void {
  let { sum, lost } = to
  for (let i = from; i < end; i++) {
    const value = values[i]!
    const next = sum + value
    lost += sum >= value ? sum - next + value : value - next + sum
    sum = next
  }
  to.sum = sum
  to.lost = lost
}

/**
 * Weighted percentiles: in order of value, the first value whose running weight reaches p of the total. Found by selection, in
 * O(bins) time for all of them; running weights are compensated, so that they do not depend on the order in which they
 * are added.
 *
 * @param values  undefined where NaN
 * @param weights >= 0, by bin
 * @param ps      ascending, 0..1
 * @param scratch overwritten: room for twice the values
 * @returns one per p; undefined when no defined value has a weight
 * Source: docs/spec/summaries.md; Hoare, Algorithm 65: Find (1961), with equal values kept together (Dijkstra 1976).
 */
export function weightedPercentiles(
  values: Float64Array,
  weights: Float64Array,
  ps: readonly number[],
  scratch: Float64Array = new Float64Array(2 * values.length),
): readonly number[] | undefined {
  const weighted = weightedValues(values, weights, scratch)
  const { n, min, max } = weighted
  if (n === 0) return undefined
  if (min === max) return ps.map(() => min)
  const total: Sum = { sum: 0, lost: 0 }
  add(total, weighted.weights, 0, n)
  const pick = selection(weighted)
  return ps.map((p) => pick(p * (total.sum + total.lost)))
}

/** Values that have a weight, and their weights; both are rearranged. */
interface Weighted {
  readonly n: number
  readonly values: Float64Array
  readonly weights: Float64Array
  readonly min: number
  readonly max: number
}

function weightedValues(values: Float64Array, weights: Float64Array, kept: Float64Array): Weighted {
  const keptValues = kept.subarray(0, values.length)
  const keptWeights = kept.subarray(values.length)
  let n = 0
  let min = Infinity
  let max = -Infinity
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    if (!(weights[t]! > 0) || value !== value) continue
    keptValues[n] = value
    keptWeights[n++] = weights[t]!
    if (value < min) min = value
    if (value > max) max = value
  }
  return { n, values: keptValues, weights: keptWeights, min, max }
}

/** Makes a function that finds the value whose running weight reaches a target; called with ascending targets. */
function selection(weighted: Weighted): (target: number) => number {
  const { n, values, weights } = weighted
  // What stands before `first` is in front of every later target; `before` is its weight.
  let first = 0
  const before: Sum = { sum: 0, lost: 0 }
  const upTo: Sum = { sum: 0, lost: 0 }
  let seed = 1
  return (target) => {
    let from = first
    let to = n
    for (;;) {
      // A place by chance, always the same: no shape of a series is the worst for it (Park and Miller 1988).
      seed = (seed * 48271) % 2147483647
      const pivot = values[from + (seed % (to - from))]!
      const { less, more } = parted(weighted, from, to, pivot)
      upTo.sum = before.sum
      upTo.lost = before.lost
      add(upTo, weights, from, less)
      if (less > from && upTo.sum + upTo.lost >= target) {
        to = less
        continue
      }
      add(upTo, weights, less, more)
      if (upTo.sum + upTo.lost >= target || more === to) return pivot
      from = first = more
      before.sum = upTo.sum
      before.lost = upTo.lost
    }
  }
}

/** Part the values in [from, to): those less than the pivot are in [from, less), those equal to it in [less, more). */
function parted(
  { values, weights }: Weighted,
  from: number,
  to: number,
  pivot: number,
): { less: number; more: number } {
  let less = from
  let more = to
  for (let i = from; i < more;) {
    const value = values[i]!
    if (value === pivot) {
      i++
      continue
    }
    const other = value < pivot ? less++ : --more
    const weight = weights[i]!
    values[i] = values[other]!
    weights[i] = weights[other]!
    values[other] = value
    weights[other] = weight
    if (value < pivot) i++
  }
  return { less, more }
}
