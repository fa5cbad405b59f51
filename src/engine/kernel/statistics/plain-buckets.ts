import { bucketScale, bucketsOf, type BucketLoops, type Buckets, type ValueRange } from './buckets.ts'

/** By plain numbers: what machines without vectors and pages have, and what is too long for vectors. */
export const bucketLoops: BucketLoops = {
  openBuckets(values) {
    const size = bucketsOf(values)
    return {
      isShared: false,
      size,
      ids: new Uint8Array(values),
      counts: new Int32Array(size + 1),
      places: new Int32Array(size + 1),
      wanted: new Uint8Array(size + 1),
      found: new Int32Array(values),
      sums: new Float64Array(size + 1),
      losses: new Float64Array(size + 1),
      values: new Float64Array(values),
      weights: new Float64Array(values),
    }
  },

  countByBucket(values, range, buckets) {
    const { ids, counts } = buckets
    const scale = bucketScale(buckets, range)
    counts.fill(0)
    for (let t = 0; t < values.length; t++) counts[(ids[t] = bucketOf(values[t]!, range, scale, buckets))]!++
  },

  weighByBucket(values, weights, range, buckets) {
    const { size, ids, counts, sums } = buckets
    const { min } = range
    const scale = bucketScale(buckets, range)
    counts.fill(0)
    sums.fill(0)
    let total = 0
    let least = 0
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!
      const weight = weights[t]!
      if (!(weight > 0) || value !== value) {
        ids[t] = size
        continue
      }
      const bucket = bucketOf(value, range, scale, buckets)
      ids[t] = bucket
      counts[bucket]!++
      sums[bucket]! += weight
      total += weight
      least += weight * Number(value === min)
    }
    return { total, least }
  },

  // Which they are is by chance, and a branch would be guessed wrong that often: each is put down, and passed over when the next is put
  // down, or not.
  findGathered({ ids, wanted, found }, values) {
    let end = 0
    for (let t = 0; t < values; t++) {
      found[end] = t
      end = (end + wanted[ids[t]!]!) | 0
    }
    return end
  },
}

function bucketOf(value: number, { min, max }: ValueRange, scale: number, { size }: Buckets): number {
  return value === max ? size - 1 : Math.ceil((value - min) * scale) | 0
}
