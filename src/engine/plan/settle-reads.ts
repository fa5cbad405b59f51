import type { Column } from './op.ts'

/** What an op writes and reads, before it is settled in which bin it reads what it wants as soon as it is known. */
export interface OpReads {
  readonly outs: readonly Column[]
  readonly now: readonly Column[]
  readonly past: readonly Column[]
  readonly whenKnown: readonly Column[]
}

/**
 * For each op, which of its `whenKnown` columns it must read at the bin before: those that depend on what it writes
 * itself in the same bin. Ops are settled in their order, and what one reads in the same bin counts for the next, so that
 * no loop arises. O(ops) per op that has such reads.
 */
export function settleReads(ops: readonly OpReads[]): readonly (readonly boolean[])[] {
  const settled: (readonly boolean[])[] = new Array<readonly boolean[]>(ops.length).fill([])
  ops.forEach((op, i) => {
    if (op.whenKnown.length === 0) return
    const dependent = dependentColumns(ops, settled, op.outs)
    settled[i] = op.whenKnown.map((column) => dependent.has(column))
  })
  return settled
}

/** The given columns and all that are computed from them in the same bin. */
function dependentColumns(
  ops: readonly OpReads[],
  settled: readonly (readonly boolean[])[],
  from: readonly Column[],
): ReadonlySet<Column> {
  const readers = new Map<Column, OpReads[]>()
  ops.forEach((op, i) => {
    const soon = op.whenKnown.filter((_, k) => settled[i]![k] === false)
    for (const column of [...op.now, ...soon]) {
      const known = readers.get(column)
      if (known === undefined) readers.set(column, [op])
      else known.push(op)
    }
  })
  const found = new Set(from)
  for (const column of found) {
    for (const { outs } of readers.get(column) ?? []) for (const out of outs) found.add(out)
  }
  return found
}
