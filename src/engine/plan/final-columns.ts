import type { Column } from './op.ts'
import type { HiddenColumns } from './plan.ts'

/** Not settled yet, and on the way from the column that is being settled. */
const OPEN = -1
const PASSED = -2

/** Columns that turned out to be others: each of `reserved` is the one at its place in `actual`. */
export interface Aliases {
  readonly reserved: Column[]
  readonly actual: Column[]
}

/**
 * The column that each column ends up as. Undefined when reserved columns only stand for each other (a ring of routers
 * without a lag): nothing ever computes them. Each is walked once, so that long chains of names cost no more than short ones.
 */
export function finalColumns({ reserved, actual }: Aliases, columns: number): Int32Array | undefined {
  const next = new Int32Array(columns).fill(OPEN)
  for (let i = 0; i < reserved.length; i++) next[reserved[i]!] = actual[i]!
  const ends = new Int32Array(columns).fill(OPEN)
  for (let start = 0; start < columns; start++) {
    let at = start
    for (; ends[at] === OPEN && next[at] !== OPEN; at = next[at]!) ends[at] = PASSED
    if (ends[at] === PASSED) return undefined
    const end = ends[at] === OPEN ? at : ends[at]!
    ends[at] = end
    for (let walked = start; ends[walked] === PASSED; walked = next[walked]!) ends[walked] = end
  }
  return ends
}

/** Hidden columns, part after part, as the columns that they end up as. */
export function finalHidden(parts: readonly HiddenColumns[], ends: Int32Array): HiddenColumns {
  return {
    get: (id) => {
      for (const part of parts) {
        const column = part.get(id)
        if (column !== undefined) return ends[column]! as Column
      }
      return undefined
    },
    *[Symbol.iterator]() {
      for (const part of parts) for (const [id, column] of part) yield [id, ends[column]! as Column]
    },
  }
}
