/** How many values have as many buckets as a byte can name, less one for what does not count; fewer have fewer. */
const MANY_VALUES = 512
const MANY_BUCKETS = 255
const FEW_BUCKETS = 63

/** Memory to find percentiles with, used again and again: nothing in it lasts. */
export interface Buckets {
  /** Whether its memory is that of all in a thread. */
  readonly isShared: boolean
  /** How many parts the range of values is cut into. The bucket of that number is for what does not count. */
  readonly size: number
  /** The bucket of each value. */
  readonly ids: Uint8Array
  /** By bucket, how many values it holds. */
  readonly counts: Int32Array
  /** By bucket, where its next value is gathered. */
  readonly places: Int32Array
  /** By bucket, 1 where its values are gathered, 0 elsewhere. */
  readonly wanted: Uint8Array
  /** The values that are gathered, by their number. */
  readonly found: Int32Array
  /** By bucket, the sum of the weights in it, and what rounding has lost of that sum. */
  readonly sums: Float64Array
  readonly losses: Float64Array
  /** The values that were gathered, and their weights. */
  readonly values: Float64Array
  readonly weights: Float64Array
}

/** How many parts there are for so many values. */
export function bucketsOf(values: number): number {
  return values < MANY_VALUES ? FEW_BUCKETS : MANY_BUCKETS
}

/** The least and the greatest of some values. */
export interface ValueRange {
  readonly min: number
  readonly max: number
}

/**
 * What a value less the least is multiplied by to give its bucket, once the rest is rounded: of two values the greater never has the lesser
 * bucket. The least and the greatest value have a bucket of their own, the first and the last: they come often, as those of an empty queue
 * and of a service at its capacity. Where the range is too wide or too narrow for numbers it is 0.
 */
export function bucketScale({ size }: Buckets, { min, max }: ValueRange): number {
  const scale = (size - 2) / (max - min)
  return scale < Infinity ? scale : 0
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

/** What values weigh. */
export interface Reach {
  /** All of them. */
  readonly total: number
  /** The least value. */
  readonly least: number
}

/** Loops over many values: of plain numbers, or of vectors. */
export interface BucketLoops {
  /**
   * Room for percentiles.
   *
   * @param values how many at a time, at most
   * @param inAll  how many there will be in all, about; as many unless given
   */
  readonly openBuckets: (values: number, inAll?: number) => Buckets
  /** Count the values by bucket. */
  readonly countByBucket: (values: Float64Array, range: ValueRange, buckets: Buckets) => void
  /**
   * Count and weigh by bucket the values that are defined and have a weight, in whatever order: sums are not compensated.
   *
   * @param range of these values at least
   */
  readonly weighByBucket: (values: Float64Array, weights: Float64Array, range: ValueRange, buckets: Buckets) => Reach
  /**
   * Find the values of the buckets that are gathered, in their order.
   *
   * @param values how many were counted or weighed
   * @returns how many they are
   */
  readonly findGathered: (buckets: Buckets, values: number) => number
}
