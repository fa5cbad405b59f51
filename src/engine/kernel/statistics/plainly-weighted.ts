import { bucketLoops } from '#bucket-loops'
import { gatherBucket, gatherNone, type Buckets, type Reach, type ValueRange } from './buckets.ts'

/** Up to so many values of one bucket are sorted. */
const FEW = 64

/** More than rounding makes of a sum, per value and as a part of the sum. */
const ROUNDED = 8.881784197001252e-16

/**
 * Weighted percentiles from sums that are not compensated: the same ones, sooner. Undefined where rounding could turn a comparison, where
 * many values share a bucket, and where nothing has a weight.
 *
 * @param values  undefined where NaN
 * @param weights by bin
 * @param range   of the defined values, at least of those that have a weight
 * @param ps      ascending, 0..1
 */
export function plainlyWeighted(
  values: Float64Array,
  weights: Float64Array,
  range: ValueRange,
  ps: readonly number[],
  buckets: Buckets,
): readonly number[] | undefined {
  const reach = bucketLoops.weighByBucket(values, weights, range, buckets)
  const margin = reach.total * values.length * ROUNDED
  if (!(reach.total > 0 && gather(values, weights, ps, reach, margin, buckets))) return undefined
  const { sums, counts, places } = buckets
  const picked: number[] = []
  let bucket = 0
  let before = 0
  let sorted = -1
  for (const p of ps) {
    const target = p * reach.total
    if (target <= reach.least - margin) {
      picked.push(range.min)
      continue
    }
    while (before + sums[bucket]! < target - margin) before += sums[bucket++]!
    const end = places[bucket]!
    const start = end - counts[bucket]!
    if (sorted !== bucket) sort(buckets, start, end)
    sorted = bucket
    const value = reached(buckets, start, end, before, target, margin)
    if (value === undefined) return undefined
    picked.push(value)
  }
  return picked
}

/** Gather the values of the buckets in which a percentile is reached; false where it is not sure which, or they are many. */
function gather(
  values: Float64Array,
  weights: Float64Array,
  ps: readonly number[],
  { total, least }: Reach,
  margin: number,
  buckets: Buckets,
): boolean {
  const { size, sums, counts, ids, places, found, values: gathered, weights: theirs } = buckets
  gatherNone(buckets)
  let bucket = 0
  let before = 0
  let end = 0
  for (let i = 0; i < ps.length; i++) {
    const target = ps[i]! * total
    if (target <= least - margin) continue
    while (bucket < size && before + sums[bucket]! < target - margin) before += sums[bucket++]!
    // Undefined beyond the last bucket, and not a number of weights without end: neither is sure.
    if (!(before + sums[bucket]! > target + margin && counts[bucket]! <= FEW)) return false
    end = gatherBucket(buckets, bucket, end)
  }
  if (end === 0) return true
  const many = bucketLoops.findGathered(buckets, values.length)
  for (let j = 0; j < many; j++) {
    const t = found[j]!
    const place = places[ids[t]!]!++
    gathered[place] = values[t]!
    theirs[place] = weights[t]!
  }
  return true
}

function sort({ values, weights }: Buckets, from: number, end: number): void {
  for (let i = from + 1; i < end; i++) {
    const value = values[i]!
    const weight = weights[i]!
    let at = i
    for (; at > from && values[at - 1]! > value; at--) {
      values[at] = values[at - 1]!
      weights[at] = weights[at - 1]!
    }
    values[at] = value
    weights[at] = weight
  }
}

/** The first value of a bucket at which the running weight reaches a target; undefined where it is not sure which. */
function reached(
  { values, weights }: Buckets,
  start: number,
  end: number,
  before: number,
  target: number,
  margin: number,
): number | undefined {
  let running = before
  for (let i = start; i < end; i++) {
    running += weights[i]!
    if (running > target + margin) return values[i]!
    if (running >= target - margin) return undefined
  }
  return undefined
}
