/** A sum and what rounding has lost of it (Neumaier 1974). */
interface Sum {
  sum: number
  lost: number
}

function add(to: Sum, value: number): void {
  const next = to.sum + value
  to.lost += Math.abs(to.sum) >= Math.abs(value) ? to.sum - next + value : value - next + to.sum
  to.sum = next
}

/**
 * Weighted percentiles: in order of value, then bin, the first value whose running weight reaches p of the total. Found
 * by selection, in O(bins) time for all of them; running weights are compensated, so that they do not depend on the order
 * in which they are added.
 *
 * @param values  undefined where NaN
 * @param weights >= 0, by bin
 * @param ps      ascending, 0..1
 * @returns one per p; undefined when no defined value has a weight
 * Source: docs/spec/summaries.md; Hoare, Algorithm 65: Find (1961).
 */
export function weightedPercentiles(
  values: Float64Array,
  weights: Float64Array,
  ps: readonly number[],
): readonly number[] | undefined {
  const bins = weightedBins(values, weights)
  if (bins.length === 0) return undefined
  const total: Sum = { sum: 0, lost: 0 }
  for (const t of bins) add(total, weights[t]!)
  const pick = selection({ bins, values, weights })
  return ps.map((p) => values[pick(p * (total.sum + total.lost))]!)
}

function weightedBins(values: Float64Array, weights: Float64Array): Int32Array {
  const bins = new Int32Array(values.length)
  let n = 0
  for (let t = 0; t < values.length; t++) if (weights[t]! > 0 && !Number.isNaN(values[t]!)) bins[n++] = t
  return bins.subarray(0, n)
}

interface Weighted {
  /** Rearranged. */
  readonly bins: Int32Array
  readonly values: Float64Array
  readonly weights: Float64Array
}

/** Makes a function that finds the bin whose running weight reaches a target; called with ascending targets. */
function selection({ bins, values, weights }: Weighted): (target: number) => number {
  // What stands before `first` is in front of every later target; `before` is its weight.
  let first = 0
  let before: Sum = { sum: 0, lost: 0 }
  let seed = 1
  return (target) => {
    let from = first
    let to = bins.length
    while (to - from > 1) {
      // A place by chance, always the same: no shape of a series is the worst for it (Park and Miller 1988).
      seed = (seed * 48271) % 2147483647
      const middle = partition(bins, values, { from, to, pivot: from + (seed % (to - from)) })
      const upTo = { ...before }
      for (let i = from; i < middle; i++) add(upTo, weights[bins[i]!]!)
      if (upTo.sum + upTo.lost >= target) {
        to = middle
        continue
      }
      from = first = middle
      before = upTo
    }
    return bins[from]!
  }
}

/**
 * Put the bins in [from, to) that stand in front of the pivot before it.
 * @returns where the later part begins; both have at least one bin
 */
function partition(
  bins: Int32Array,
  values: Float64Array,
  { from, to, pivot }: { readonly from: number; readonly to: number; readonly pivot: number },
): number {
  const bin = bins[pivot]!
  const value = values[bin]!
  let middle = from
  for (let i = from; i < to; i++) {
    const other = bins[i]!
    if (!(values[other]! < value || (values[other] === value && other < bin))) continue
    bins[i] = bins[middle]!
    bins[middle++] = other
  }
  // The pivot is the least of all: it goes to the front alone.
  if (middle > from) return middle
  const at = bins.subarray(from, to).indexOf(bin) + from
  bins[at] = bins[from]!
  bins[from] = bin
  return from + 1
}
