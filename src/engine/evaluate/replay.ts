import type { Column, StreamKeys } from '../plan/index.ts'
import { advanceUnit, stepsOf } from './evaluate.ts'
import { NO_KEYS, type OwnedFrame } from './frame.ts'
import type { Unit } from './near-units.ts'

/** Which columns can be computed once more when they are gone, and what must stay for that. */
export interface ReplayPlan {
  /** In the order of the units: columns of one are computed together. */
  readonly segments: readonly Segment[]
  /** For each column the segment that computes it; -1 where none does. */
  readonly segmentOf: Int32Array
  /** Columns that must stay to the end. */
  readonly anchors: readonly Column[]
}

/** Units that are evaluated together once more. */
interface Segment {
  readonly units: readonly Unit[]
  /** For each column that they compute its place, by column. */
  readonly places: ReadonlyMap<Column, number>
}

/** Columns that may have to be computed once more. */
export interface Replayed {
  readonly wanted: Iterable<Column>
  /** They are there at the end, whatever else is. */
  readonly kept: Iterable<Column>
}

/**
 * Cut units, in their order, into segments of so many columns, such that each can be evaluated once more by itself: what a
 * segment reads of others stays.
 *
 * @param columnCount of the plan
 * @param most        wanted columns of a segment, about
 */
export function planReplay(
  units: readonly Unit[],
  columnCount: number,
  { wanted, kept }: Replayed,
  most: number,
): ReplayPlan {
  const isWanted = new Uint8Array(columnCount)
  for (const column of wanted) isWanted[column] = 1
  const stays = new Uint8Array(columnCount)
  for (const column of kept) stays[column] = 1
  const { starts, segmentOf } = cut(units, isWanted, most)
  const anchors: Column[] = []
  const segments: Segment[] = []
  for (let s = starts.length - 2; s >= 0; s--) {
    const needed: Unit[] = []
    for (let u = starts[s + 1]! - 1; u >= starts[s]!; u--) {
      const { ops } = units[u]!
      if (!ops.some(({ outs }) => outs.some((out) => isWanted[out] === 1 && stays[out] === 0))) continue
      needed.push(units[u]!)
      for (const { now, past } of ops) {
        for (const column of [...now, ...past]) {
          if (stays[column] === 1) continue
          if (segmentOf[column] === s) isWanted[column] = 1
          else {
            stays[column] = 1
            anchors.push(column)
          }
        }
      }
    }
    segments.push(segmentOfUnits(needed.reverse()))
  }
  return { segments: segments.reverse(), segmentOf, anchors }
}

/** Where segments begin, and for each column in which it is computed. */
function cut(
  units: readonly Unit[],
  isWanted: Uint8Array,
  most: number,
): { readonly starts: readonly number[]; readonly segmentOf: Int32Array } {
  const segmentOf = new Int32Array(isWanted.length).fill(-1)
  const starts = [0]
  let wanted = 0
  units.forEach(({ ops }, u) => {
    if (wanted >= most) {
      starts.push(u)
      wanted = 0
    }
    for (const { outs } of ops) {
      for (const out of outs) {
        segmentOf[out] = starts.length - 1
        wanted += isWanted[out]!
      }
    }
  })
  return { starts: [...starts, units.length], segmentOf }
}

function segmentOfUnits(units: readonly Unit[]): Segment {
  const places = new Map<Column, number>()
  for (const { ops } of units) for (const { outs } of ops) for (const out of outs) places.set(out, places.size)
  return { units, places }
}

/** Columns of an evaluation, those that are gone among them. */
export interface Replay {
  /** The segment that computes a column; 0 where none need compute it again. */
  readonly segmentOf: (column: Column) => number
  /** How many segments there are. */
  readonly segments: number
  /** All bins of a column that stays or is wanted. The columns of the last segment asked for are at hand; others it evaluates. */
  readonly column: (column: Column) => Float64Array
}

/**
 * Look at columns of an evaluation when it is over: those that are gone are computed once more, to the same bits.
 *
 * @param frame of the evaluation, with the columns that stay
 * @param stays whether a column is in the frame
 */
export function replay(
  { segments, segmentOf }: ReplayPlan,
  frame: OwnedFrame,
  stays: (column: Column) => boolean,
  key: StreamKeys = NO_KEYS,
): Replay {
  const { bins } = frame
  let at = -1
  let values = new Float64Array(0)
  const computed = (column: Column, { places }: Segment): Float64Array => {
    const place = places.get(column)
    if (place === undefined) throw new RangeError(`nothing computes the column ${column} once more`)
    return values.subarray(place * bins, (place + 1) * bins)
  }
  const compute = (s: number): void => {
    const segment = segments[s]!
    const size = segment.places.size * bins
    if (values.length < size) values = new Float64Array(size)
    else values.fill(0)
    at = s
    const again: OwnedFrame = {
      bins,
      key,
      findings: [],
      note: () => undefined,
      column: (column) => (stays(column) ? frame.column(column) : computed(column, segment)),
    }
    for (const unit of segment.units) advanceUnit(stepsOf(unit, again), 0, bins)
  }
  return {
    segments: segments.length,
    segmentOf: (column) => Math.max(0, segmentOf[column]!),
    column(column) {
      if (stays(column)) return frame.column(column)
      const s = segmentOf[column]!
      if (s !== at) compute(s)
      return computed(column, segments[s]!)
    },
  }
}
