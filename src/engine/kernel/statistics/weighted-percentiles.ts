import { bucketLoops } from '#bucket-loops'
import { bucketScale, gatherBucket, gatherNone, type Buckets, type ValueRange } from './buckets.ts'
import { plainlyWeighted } from './plainly-weighted.ts'

/** A sum and what rounding has lost of it (Neumaier 1974). */
interface Sum {
  sum: number
  lost: number
}

/** Add a value >= 0. */
function addOne(to: Sum, value: number): void {
  const { sum } = to
  const next = sum + value
  to.lost += sum >= value ? sum - next + value : value - next + sum
  to.sum = next
}

/** Add the values in [from, end), each >= 0. */
function add(to: Sum, values: Float64Array, from: number, end: number): void {
  for (let i = from; i < end; i++) addOne(to, values[i]!)
}

/**
 * Weighted percentiles: in order of value, the first value whose running weight reaches p of the total. Found by selection, in
 * O(bins) time for all of them; running weights are compensated, so that they do not depend on the order in which they
 * are added.
 *
 *   1. Weigh   the values by bucket: equal parts of their range.
 *   2. Gather  the values of the few buckets in which the running weight reaches a part that is asked for.
 *   3. Select  the value among them.
 *
 * @param values  undefined where NaN
 * @param weights >= 0, by bin
 * @param ps      ascending, 0..1
 * @param buckets room for the values
 * @param known   the least and the greatest of the defined values, where somebody knows them: then what is sure without compensation is
 *                told sooner
 * @returns one per p; undefined when no defined value has a weight
 * Source: docs/spec/summaries.md; Hoare, Algorithm 65: Find (1961), with equal values kept together (Dijkstra 1976).
 */
export function weightedPercentiles(
  values: Float64Array,
  weights: Float64Array,
  ps: readonly number[],
  buckets: Buckets = bucketLoops.openBuckets(values.length),
  known?: ValueRange,
): readonly number[] | undefined {
  const plain = known && plainlyWeighted(values, weights, known, ps, buckets)
  if (plain !== undefined) return plain
  const range = rangeOf(values, weights)
  if (range === undefined) return undefined
  const { min, max } = range
  if (min === max) return ps.map(() => min)
  weigh(values, weights, range, buckets)
  const targets = targetsOf(ps, buckets)
  gather(values, weights, targets, buckets)
  let behind: Behind | undefined
  return targets.map((target) => {
    const { bucket, before } = target
    if (behind?.bucket !== bucket) behind = { bucket, from: buckets.places[bucket]! - buckets.counts[bucket]!, before }
    return select(target, behind, buckets)
  })
}

/** The least and the greatest of the values that have a weight. */
function rangeOf(values: Float64Array, weights: Float64Array): ValueRange | undefined {
  let min = Infinity
  let max = -Infinity
  let some = false
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    if (!(weights[t]! > 0) || value !== value) continue
    some = true
    if (value < min) min = value
    if (value > max) max = value
  }
  return some ? { min, max } : undefined
}

function weigh(values: Float64Array, weights: Float64Array, range: ValueRange, buckets: Buckets): void {
  const { size, ids, counts, sums, losses } = buckets
  const { min } = range
  const scale = bucketScale(buckets, range)
  counts.fill(0)
  sums.fill(0)
  losses.fill(0)
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    const weight = weights[t]!
    if (!(weight > 0) || value !== value) {
      ids[t] = size
      continue
    }
    const bucket = ((value - min) * scale) | 0
    const sum = sums[bucket]!
    const next = sum + weight
    // Whichever is greater, by Knuth, The Art of Computer Programming 2 (1997), 4.2.2, theorem B: a branch is often guessed wrong.
    const added = next - sum
    losses[bucket]! += sum - (next - added) + (weight - added)
    sums[bucket] = next
    counts[bucket]!++
    ids[t] = bucket
  }
}

/** A weight that is to be reached, the bucket in which it is, and the weight of the buckets before. */
interface Target {
  readonly weight: number
  readonly bucket: number
  readonly before: Sum
}

/** In which bucket each part of the total is reached. */
function targetsOf(ps: readonly number[], { size, counts, sums, losses }: Buckets): readonly Target[] {
  const total: Sum = { sum: 0, lost: 0 }
  const addBucket = (to: Sum, bucket: number): void => {
    addOne(to, sums[bucket]!)
    to.lost += losses[bucket]!
  }
  for (let bucket = 0; bucket < size; bucket++) if (counts[bucket]! > 0) addBucket(total, bucket)
  const targets: Target[] = []
  const upTo: Sum = { sum: 0, lost: 0 }
  for (let bucket = 0; targets.length < ps.length; bucket++) {
    if (counts[bucket] === 0) continue
    const { sum, lost } = upTo
    addBucket(upTo, bucket)
    for (let i = targets.length; i < ps.length; i++) {
      const weight = ps[i]! * (total.sum + total.lost)
      if (upTo.sum + upTo.lost < weight) break
      targets.push({ weight, bucket, before: { sum, lost } })
    }
  }
  return targets
}

function gather(values: Float64Array, weights: Float64Array, targets: readonly Target[], buckets: Buckets): void {
  const { ids, places, found, values: gathered, weights: theirs } = buckets
  gatherNone(buckets)
  let end = 0
  for (const { bucket } of targets) end = gatherBucket(buckets, bucket, end)
  const many = bucketLoops.findGathered(buckets, values.length)
  for (let j = 0; j < many; j++) {
    const t = found[j]!
    const place = places[ids[t]!]!++
    gathered[place] = values[t]!
    theirs[place] = weights[t]!
  }
}

/** What of a bucket stands in front of every later target, and its weight with that of the buckets before. */
interface Behind {
  readonly bucket: number
  from: number
  readonly before: Sum
}

/** The value at which the running weight reaches a target; the last of its bucket where only rounding keeps it below. */
function select({ weight: target, bucket }: Target, behind: Behind, { places, values, weights }: Buckets): number {
  const { before } = behind
  const upTo: Sum = { sum: 0, lost: 0 }
  let { from } = behind
  let to = places[bucket]!
  let seed = 1
  for (;;) {
    // A place by chance, always the same: no shape of a series is the worst for it (Park and Miller 1988).
    seed = (seed * 48271) % 2147483647
    const pivot = values[from + (seed % (to - from))]!
    const { less, more } = parted(values, weights, from, to, pivot)
    upTo.sum = before.sum
    upTo.lost = before.lost
    add(upTo, weights, from, less)
    if (less > from && upTo.sum + upTo.lost >= target) {
      to = less
      continue
    }
    add(upTo, weights, less, more)
    if (upTo.sum + upTo.lost >= target || more === to) return pivot
    from = behind.from = more
    before.sum = upTo.sum
    before.lost = upTo.lost
  }
}

/** Part the values in [from, to): those less than the pivot are in [from, less), those equal to it in [less, more). */
function parted(
  values: Float64Array,
  weights: Float64Array,
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
