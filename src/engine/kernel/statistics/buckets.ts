/** How many values have as many buckets as a byte can name, less one for what does not count; fewer have fewer. */
const MANY_VALUES = 512
const MANY_BUCKETS = 255
const FEW_BUCKETS = 63

/** Memory to find percentiles with, used again and again: nothing in it lasts. */
export interface Buckets {
  /** How many parts the range of values is cut into. The bucket of that number is for what does not count. */
  readonly size: number
  /** The bucket of each value. */
  readonly ids: Uint8Array
  /** By bucket, how many values it holds. */
  readonly counts: Int32Array
  /** The same of each fourth value, bucket after bucket: how many are the first of four, the second, the third, the last. */
  readonly quarters: Int32Array
  /** By bucket, where its next value is gathered. */
  readonly places: Int32Array
  /** By bucket, 1 where its values are gathered, 0 elsewhere. */
  readonly wanted: Int32Array
  /** The values that are gathered, by their number. */
  readonly found: Int32Array
  /** By bucket, the sum of the weights in it, and what rounding has lost of that sum. */
  readonly sums: Float64Array
  readonly losses: Float64Array
  /** The values that were gathered, and their weights. */
  readonly values: Float64Array
  readonly weights: Float64Array
}

/** Room for percentiles of so many values at most. */
export function openBuckets(values: number): Buckets {
  const size = values < MANY_VALUES ? FEW_BUCKETS : MANY_BUCKETS
  return {
    size,
    ids: new Uint8Array(values),
    counts: new Int32Array(size + 1),
    quarters: new Int32Array(4 * size),
    places: new Int32Array(size + 1),
    wanted: new Int32Array(size + 1),
    found: new Int32Array(values),
    sums: new Float64Array(size + 1),
    losses: new Float64Array(size + 1),
    values: new Float64Array(values),
    weights: new Float64Array(values),
  }
}

/** The least and the greatest of some values. */
export interface ValueRange {
  readonly min: number
  readonly max: number
}

/**
 * What a value less the least is multiplied by to give its bucket, once the rest is cut off: of two values the greater never
 * has the lesser bucket. Where the range is too wide or too narrow for numbers all have bucket 0, which is what `| 0` makes of
 * what is infinite or undefined.
 */
export function bucketScale({ size }: Buckets, { min, max }: ValueRange): number {
  return (size - 1) / (max - min)
}

/** Say that no bucket is gathered. */
export function gatherNone({ wanted }: Buckets): void {
  wanted.fill(0)
}

/**
 * Say that the values of a bucket are gathered, too.
 *
 * @param end where those of the buckets before end
 * @returns where they end now
 */
export function gatherBucket({ places, wanted, counts }: Buckets, bucket: number, end: number): number {
  if (wanted[bucket] === 1) return end
  places[bucket] = end
  wanted[bucket] = 1
  return end + counts[bucket]!
}

/**
 * Find the values of the buckets that are gathered, in their order. Which they are is by chance, and a branch would be guessed wrong that
 * often: each is put down, and passed over when the next is put down, or not.
 *
 * @returns how many they are
 */
export function findGathered({ ids, wanted, found }: Buckets, count: number): number {
  let end = 0
  let i = 0
  for (; i + 1 < count; i += 2) {
    const one = wanted[ids[i]!]!
    const other = wanted[ids[i + 1]!]!
    found[end] = i
    end = (end + one) | 0
    found[end] = i + 1
    end = (end + other) | 0
  }
  if (i === count) return end
  found[end] = i
  return end + wanted[ids[i]!]!
}
