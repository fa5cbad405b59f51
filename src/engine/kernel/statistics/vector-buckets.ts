import { once } from '../once.ts'
import { vectorsOf } from '../vectors-of.ts'
import { BUCKET_VECTORS } from './bucket-vectors.generated.ts'
import { bucketScale, type BucketLoops, type Buckets } from './buckets.ts'
import { bucketLoops as plainLoops } from './plain-buckets.ts'

/** What bucket-vectors.wat exports; `end` is a place, in bytes. */
interface Vectors {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly count: (end: number, min: number, max: number, scale: number, buckets: number) => void
  readonly weigh: (end: number, min: number, max: number, scale: number, buckets: number) => void
  readonly find: (end: number) => number
}

// Where in its memory everything stands.
const REACH = 0
const VALUES = 64
const WEIGHTS = 256_064
const IDS = 512_064
const COUNTS = 544_128
const WANTED = 549_248
const FOUND = 549_760
const SUMS = 1_088_256

/** How many values there is room for. */
const MOST = 32_000

/** So many values are counted sooner than vectors are made. */
const FEW = 200_000

/** Values are taken so many at a time. */
const STEP = 4

/** By vectors of two values where the machine has them and there are many, else by plain numbers. */
export const bucketLoops: BucketLoops = {
  openBuckets: (values, inAll = values) => (inAll > FEW ? loops() : plainLoops).openBuckets(values),
  countByBucket: (values, range, buckets) => loopsOf(buckets).countByBucket(values, range, buckets),
  weighByBucket: (values, weights, range, buckets) => loopsOf(buckets).weighByBucket(values, weights, range, buckets),
  findGathered: (buckets, values) => loopsOf(buckets).findGathered(buckets, values),
}

function loopsOf({ isShared }: Buckets): BucketLoops {
  return isShared ? loops() : plainLoops
}

/** All buckets for few values of a thread are the same memory: nothing in it lasts. */
const loops = once((): BucketLoops => {
  const made = vectorsOf<Vectors>(BUCKET_VECTORS)
  if (made === undefined) return plainLoops
  const { memory, count, weigh, find } = made
  const { buffer } = memory
  const reach = new Float64Array(buffer, REACH, 4)
  const block = new Float64Array(buffer, VALUES, MOST)
  const theirs = new Float64Array(buffer, WEIGHTS, MOST)
  const ids = new Uint8Array(buffer, IDS, MOST)
  const found = new Int32Array(buffer, FOUND, MOST)
  return {
    openBuckets(values) {
      const plain = plainLoops.openBuckets(values)
      if (values > MOST) return plain
      const all = plain.size + 1
      return {
        ...plain,
        isShared: true,
        ids,
        found,
        counts: new Int32Array(buffer, COUNTS, all),
        wanted: new Uint8Array(buffer, WANTED, all),
        sums: new Float64Array(buffer, SUMS, all),
      }
    },

    countByBucket(values, range, buckets) {
      const end = fours(values.length)
      block.set(values)
      block.fill(range.max, values.length, end)
      count(VALUES + 8 * end, range.min, range.max, bucketScale(buckets, range), buckets.size + 1)
      if (end > values.length) buckets.counts[ids[values.length]!]! -= end - values.length
    },

    weighByBucket(values, weights, range, buckets) {
      const end = fours(values.length)
      block.set(values)
      theirs.set(weights)
      theirs.fill(0, values.length, end)
      weigh(VALUES + 8 * end, range.min, range.max, bucketScale(buckets, range), buckets.size + 1)
      // What does not count was counted and weighed, too.
      buckets.counts[buckets.size] = buckets.sums[buckets.size] = 0
      return { total: reach[0]! + reach[1]!, least: reach[2]! + reach[3]! }
    },

    findGathered(buckets, values) {
      const end = fours(values)
      ids.fill(buckets.size, values, end)
      return find(IDS + end)
    },
  }
})

function fours(values: number): number {
  return Math.ceil(values / STEP) * STEP
}
