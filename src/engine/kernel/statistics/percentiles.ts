import { bucketLoops } from '#bucket-loops'
import { quickselect } from 'simple-statistics'
import { gatherBucket, gatherNone, type Buckets, type ValueRange } from './buckets.ts'

/** Up to so many values are sorted. */
const FEW = 24

/** Where numbers are written. */
export interface Written {
  readonly out: Float64Array
  readonly at: number
  readonly stride: number
}

/** Room for percentiles: so many values at a time, at most, and about so many in all. */
export function openBuckets(values: number, inAll?: number): Buckets {
  return bucketLoops.openBuckets(values, inAll)
}

/**
 * Percentiles of type 7 (linear between order statistics; the default of R and NumPy), by selection.
 *
 *   1. Count   the values by bucket: equal parts of their range.
 *   2. Gather  the values of the few buckets that hold an order statistic that is asked for.
 *   3. Select  those order statistics among them.
 *
 * O(values) time on average, however they are spread: what shares a bucket is selected from as a whole would be.
 *
 * @param values  defined values, at least one
 * @param range   the least and the greatest of them
 * @param ps      ascending, 0..1; at most 31
 * @param to      where they are written: from `at` on, `stride` apart
 * @param buckets room for the values
 */
export function percentiles(
  values: Float64Array,
  range: ValueRange,
  ps: ArrayLike<number>,
  to: Written,
  buckets: Buckets = openBuckets(values.length),
): void {
  if (values.length === 0) throw new RangeError('percentiles require at least one value')
  bucketLoops.countByBucket(values, range, buckets)
  const open = putExtremes(values, range, ps, to, buckets)
  if (open === 0) return
  gather(values, ps, open, buckets)
  select(values.length - 1, ps, open, to, buckets)
}

/**
 * Write the percentiles between order statistics that are both the least value, or both the greatest: those of an empty queue, or of a
 * service at its capacity.
 *
 * @returns by bit which percentiles are open
 */
function putExtremes(
  values: Float64Array,
  { min, max }: ValueRange,
  ps: ArrayLike<number>,
  { out, at, stride }: Written,
  { counts, size }: Buckets,
): number {
  const n = values.length
  // Counted only where a percentile lies among them.
  const least = Math.ceil((n - 1) * ps[0]!) < counts[0]! ? countOf(values, min) : 0
  const greatest = Math.floor((n - 1) * ps[ps.length - 1]!) >= n - counts[size - 1]! ? countOf(values, max) : 0
  let open = 0
  for (let i = 0; i < ps.length; i++) {
    const position = (n - 1) * ps[i]!
    if (Math.ceil(position) < least) out[at + i * stride] = min
    else if (Math.floor(position) >= n - greatest) out[at + i * stride] = max
    else open |= 1 << i
  }
  return open
}

/** How often a value comes. */
function countOf(values: Float64Array, wanted: number): number {
  let found = 0
  for (let i = 0; i < values.length; i++) found += Number(values[i] === wanted)
  return found
}

/** Gather the values of the buckets that hold the order statistics on both sides of each open percentile. */
function gather(values: Float64Array, ps: ArrayLike<number>, open: number, buckets: Buckets): void {
  const { ids, counts, places, found, values: gathered } = buckets
  const last = values.length - 1
  gatherNone(buckets)
  let bucket = 0
  let before = 0
  let end = 0
  for (let i = 0; i < ps.length; i++) {
    if ((open & (1 << i)) === 0) continue
    const low = Math.floor(last * ps[i]!)
    while (before + counts[bucket]! <= low) before += counts[bucket++]!
    end = gatherBucket(buckets, bucket, end)
    if (low < last && low + 1 === before + counts[bucket]!) end = gatherBucket(buckets, nextFilled(counts, bucket), end)
  }
  const many = bucketLoops.findGathered(buckets, values.length)
  for (let j = 0; j < many; j++) {
    const i = found[j]!
    gathered[places[ids[i]!]!++] = values[i]!
  }
}

function nextFilled(counts: Int32Array, bucket: number): number {
  let next = bucket + 1
  while (counts[next] === 0) next++
  return next
}

function select(
  last: number,
  ps: ArrayLike<number>,
  open: number,
  { out, at: first, stride }: Written,
  { counts, places, values }: Buckets,
): void {
  let bucket = 0
  let before = 0
  // Nothing from here on is less than what stands before, once something was selected.
  let from = 0
  for (let i = 0; i < ps.length; i++) {
    if ((open & (1 << i)) === 0) continue
    const position = last * ps[i]!
    const low = Math.floor(position)
    while (before + counts[bucket]! <= low) before += counts[bucket++]!
    const end = places[bucket]!
    const start = end - counts[bucket]!
    const at = start + low - before
    if (!(from >= start && from < end)) from = start
    const below = selected(values, at, from, end)
    from = at
    const written = first + i * stride
    out[written] = below
    if (low === position) continue
    const next = at + 1 === end ? nextFilled(counts, bucket) : bucket
    const above = least(values, next === bucket ? at + 1 : places[next]! - counts[next]!, places[next]!)
    out[written] = below + (position - low) * (above - below)
  }
}

/** The value that stands at a place in [from, end) once what is less stands before it, and nothing less behind it. */
function selected(values: Float64Array, at: number, from: number, end: number): number {
  if (end - from > FEW) return selectedOfMany(values, at, from, end)
  sort(values, from, end)
  return values[at]!
}

/**
 * The same of many values in one bucket: they are mostly one value, such as that of an empty queue, or the least of them
 * often comes.
 */
function selectedOfMany(values: Float64Array, at: number, from: number, end: number): number {
  const lowest = least(values, from, end)
  let rest = from
  for (let i = from; i < end; i++) {
    if (values[i] !== lowest) continue
    values[i] = values[rest]!
    values[rest++] = lowest
  }
  if (at >= rest) quickselect(values as unknown as number[], at, rest, end - 1)
  return values[at]!
}

function sort(values: Float64Array, from: number, end: number): void {
  for (let i = from + 1; i < end; i++) {
    const value = values[i]!
    let at = i
    for (; at > from && values[at - 1]! > value; at--) values[at] = values[at - 1]!
    values[at] = value
  }
}

function least(values: Float64Array, from: number, end: number): number {
  let found = Infinity
  for (let i = from; i < end; i++) if (values[i]! < found) found = values[i]!
  return found
}
