import type { Column } from '../plan/index.ts'
import { advanceUnit, stepsOf } from './evaluate.ts'
import type { OwnedFrame } from './frame.ts'
import type { Parted } from './in-parts.ts'
import type { Unit } from './near-units.ts'

/** Segments whose columns stay at hand: an edge may lead from one to the next. */
const SEGMENTS_AT_HAND = 2

/** Which columns can be computed once more when they are gone, and what must stay for that. */
export interface ReplayPlan {
  /** In the order of the units: columns of one are computed together. */
  readonly segments: readonly Segment[]
  /** For each column the segment that computes it; -1 where none does. */
  readonly segmentOf: Int32Array
  /** For each column whether it stays to the end. */
  readonly stays: Uint8Array
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
  /** They stay to the end, whatever else does. */
  readonly kept: Iterable<Column>
  /** Wanted columns of a segment, about. */
  readonly most: number
}

/**
 * Cut units, in their order, into segments such that each can be evaluated once more by itself: what a segment reads of
 * others stays.
 */
export function planReplay({ units, columns }: Parted, { wanted, kept, most }: Replayed): ReplayPlan {
  const isWanted = new Uint8Array(columns)
  for (const column of wanted) isWanted[column] = 1
  const stays = new Uint8Array(columns)
  for (const column of kept) stays[column] = 1
  const { starts, segmentOf } = cut(units, isWanted, most)
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
          else stays[column] = 1
        }
      }
    }
    segments.push(segmentOfUnits(needed.reverse()))
  }
  return { segments: segments.reverse(), segmentOf, stays }
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
  /** All bins of a column that stays or is wanted; evaluates its segment where that is not at hand. */
  readonly column: (column: Column) => Float64Array
}

/**
 * Look at columns of an evaluation when it is over: those that are gone are computed once more, to the same bits.
 *
 * @param frame of the evaluation, with the columns that stay, and the keys of its draws
 */
export function replay({ segments, segmentOf, stays }: ReplayPlan, frame: OwnedFrame): Replay {
  const { bins, key } = frame
  let atHand: readonly Computed[] = []
  const compute = (s: number): Computed => {
    const { units, places } = segments[s]!
    // A buffer of its own each time: what was read before stays as it is.
    const values = new Float64Array(places.size * bins)
    const computed: Computed = {
      segment: s,
      column: (column) => {
        const place = places.get(column)
        if (place === undefined) throw new RangeError(`nothing computes the column ${column} once more`)
        return values.subarray(place * bins, (place + 1) * bins)
      },
    }
    const column = (one: Column): Float64Array => (stays[one] === 1 ? frame.column(one) : computed.column(one))
    const again: OwnedFrame = { bins, key, findings: [], note: () => undefined, column }
    for (const unit of units) advanceUnit(stepsOf(unit, again), 0, bins)
    return computed
  }
  return {
    column(column) {
      if (stays[column] === 1) return frame.column(column)
      const s = segmentOf[column]!
      const found = atHand.find(({ segment }) => segment === s) ?? compute(s)
      atHand = [found, ...atHand.filter(({ segment }) => segment !== s)].slice(0, SEGMENTS_AT_HAND)
      return found.column(column)
    },
  }
}

/** Columns of a segment that were computed once more. */
interface Computed {
  readonly segment: number
  readonly column: (column: Column) => Float64Array
}
