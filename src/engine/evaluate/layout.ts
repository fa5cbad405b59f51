import type { Column, Plan } from '../plan/index.ts'
import { inParts, type Parted } from './in-parts.ts'
import { each, placesByGroup, type Lists } from './lists.ts'
import { nearUnits, smallestUnits, type Unit } from './near-units.ts'

/** What happens to the columns of a plan beside its own ops. */
export interface ColumnUses {
  /** They stay to the end. */
  readonly kept: Iterable<Column>
  /** Columns that somebody looks at together, once all of them are computed; after that they may make room for others. */
  readonly looks: Iterable<readonly Column[]>
}

/** When each column of a plan is computed, looked at and no longer needed. */
export interface Layout {
  readonly units: readonly Unit[]
  /** For each unit, which of the looks come after it. */
  readonly looksAfter: Lists
  /** For each column its place in the frame; columns that are never needed at the same time share one. -1: no place. */
  readonly places: Int32Array
  /** How many columns are needed at the same time, at most. */
  readonly alive: number
}

/** The units of a plan in the order of use, and how many columns they have. */
export function orderedUnits(plan: Plan): Parted {
  const { units, columns } = inParts(smallestUnits(plan), plan)
  return { units: nearUnits(units, { columns, grid: plan.grid }), columns }
}

/**
 * Lay out units, in their order: a column lives from the unit that computes it to the last op or look that reads it, or to the end.
 *
 *   1. Written  the unit after which each column is whole; a column that no op writes is there from the start.
 *   2. Looks    each comes after the last of its columns.
 *   3. Last     the unit after which a column is no longer needed.
 *   4. Places   a column takes the place of one that is gone, or a new one: no arrangement needs fewer.
 */
export function layOutUnits(units: readonly Unit[], columnCount: number, { kept, looks }: ColumnUses): Layout {
  const written = new Int32Array(columnCount)
  units.forEach(({ ops }, u) => {
    for (const op of ops) for (const out of op.outs) written[out] = u
  })
  const last = written.slice()
  const readAfter = (column: Column, u: number): void => void (last[column] = Math.max(last[column]!, u))
  const unitOf: number[] = []
  const isWanted = new Uint8Array(columnCount)
  for (const columns of looks) {
    let u = 0
    for (const column of columns) u = Math.max(u, written[column]!)
    unitOf.push(u)
    for (const column of columns) {
      readAfter(column, u)
      isWanted[column] = 1
    }
  }
  units.forEach(({ ops }, u) => {
    for (const { now, past } of ops) {
      for (const column of now) readAfter(column, u)
      for (const column of past) readAfter(column, u)
    }
  })
  for (const column of kept) {
    last[column] = units.length
    isWanted[column] = 1
  }
  return {
    units,
    looksAfter: placesByGroup(Int32Array.from(unitOf), units.length),
    ...placesOf(units, { written, last, used: usedColumns(units, isWanted) }),
  }
}

/** A layout in which every column stays to the end. */
export function layOutAll(plan: Plan): Layout {
  const kept = Array.from({ length: plan.columns }, (_, column) => column as Column)
  const { units, columns } = orderedUnits(plan)
  return layOutUnits(units, columns, { kept, looks: [] })
}

/** Every column that an op computes or reads, once, in the order of the units; then what else is looked at or kept. */
function usedColumns(units: readonly Unit[], isWanted: Uint8Array): Int32Array {
  const seen = new Uint8Array(isWanted.length)
  const used = new Int32Array(isWanted.length)
  let count = 0
  const use = (column: number): void => {
    if (seen[column] === 1) return
    seen[column] = 1
    used[count++] = column
  }
  for (const { ops } of units) {
    for (const { outs, now, past } of ops) for (const some of [outs, now, past]) for (const column of some) use(column)
  }
  for (let column = 0; column < isWanted.length; column++) if (isWanted[column] === 1) use(column)
  return used.slice(0, count)
}

/** Lives of the columns in units, first and last. */
interface Lives {
  readonly written: Int32Array
  readonly last: Int32Array
  readonly used: Int32Array
}

function placesOf(units: readonly Unit[], { written, last, used }: Lives): Pick<Layout, 'places' | 'alive'> {
  const places = new Int32Array(written.length).fill(-1)
  // A column that stays goes after the last unit.
  const coming = placesByGroup(
    used.map((column) => written[column]!),
    units.length + 1,
  )
  const going = placesByGroup(
    used.map((column) => last[column]!),
    units.length + 1,
  )
  const free: number[] = []
  let alive = 0
  for (let u = 0; u < units.length; u++) {
    each(coming, u, (i) => {
      places[used[i]!] = free.pop() ?? alive++
    })
    each(going, u, (i) => free.push(places[used[i]!]!))
  }
  return { places, alive }
}
