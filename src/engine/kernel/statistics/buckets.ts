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
  /** By bucket, where its next value is gathered; behind all others where it is not. */
  readonly places: Int32Array
  /** By bucket, 1 where its values are gathered, 0 elsewhere: how far its place moves on with each. */
  readonly steps: Int32Array
  /** By bucket, the sum of the weights in it, and what rounding has lost of that sum. */
  readonly sums: Float64Array
  readonly losses: Float64Array
  /** The values that were gathered, and their weights; what is not gathered lies behind them. */
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
    places: new Int32Array(size + 1),
    steps: new Int32Array(size + 1),
    sums: new Float64Array(size + 1),
    losses: new Float64Array(size + 1),
    values: new Float64Array(values + 1),
    weights: new Float64Array(values + 1),
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
export function gatherNone({ places, steps, values }: Buckets): void {
  places.fill(values.length - 1)
  steps.fill(0)
}

/**
 * Say that the values of a bucket are gathered, too.
 *
 * @param end where those of the buckets before end
 * @returns where they end now
 */
export function gatherBucket({ places, steps, counts }: Buckets, bucket: number, end: number): number {
  if (steps[bucket] === 1) return end
  places[bucket] = end
  steps[bucket] = 1
  return end + counts[bucket]!
}
