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
  const written = writtenIn(units, columnCount)
  const last = written.slice()
  const isWanted = new Uint8Array(columnCount)
  const unitOf: number[] = []
  for (const columns of looks) {
    let u = 0
    for (const column of columns) u = Math.max(u, written[column]!)
    unitOf.push(u)
    for (const column of columns) {
      last[column] = Math.max(last[column]!, u)
      isWanted[column] = 1
    }
  }
  for (const column of kept) {
    last[column] = units.length
    isWanted[column] = 1
  }
  const used = usedColumns(units, last, isWanted)
  const looksAfter = placesByGroup(Int32Array.from(unitOf), units.length)
  return { units, looksAfter, ...placesOf(units, { written, last, used }) }
}

/** For each column the unit that writes it; 0 where none does. */
function writtenIn(units: readonly Unit[], columnCount: number): Int32Array {
  const written = new Int32Array(columnCount)
  for (let u = 0; u < units.length; u++) {
    for (const { outs } of units[u]!.ops) for (const out of outs) written[out] = u
  }
  return written
}

/** A layout in which every column stays to the end. */
export function layOutAll(plan: Plan): Layout {
  const kept = Array.from({ length: plan.columns }, (_, column) => column as Column)
  const { units, columns } = orderedUnits(plan)
  return layOutUnits(units, columns, { kept, looks: [] })
}

/**
 * Every column that an op writes or reads, once, in the order of the units; then what else is looked at or kept. Notes in `last`
 * the last unit that reads a column.
 */
function usedColumns(units: readonly Unit[], last: Int32Array, isWanted: Uint8Array): Int32Array {
  const seen = new Uint8Array(last.length)
  const used = new Int32Array(last.length)
  let count = 0
  const use = (column: number): void => {
    if (seen[column] === 1) return
    seen[column] = 1
    used[count++] = column
  }
  for (let u = 0; u < units.length; u++) {
    const read = (columns: readonly Column[]): void => {
      for (const column of columns) {
        use(column)
        if (last[column]! < u) last[column] = u
      }
    }
    for (const { outs, now, past } of units[u]!.ops) {
      for (const out of outs) use(out)
      read(now)
      read(past)
    }
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
