import type { Column, Op } from './op.ts'

/** For each op, the ops that write what it reads in the same bin (`now`) and in earlier bins (`past`). */
export interface ReadGraph {
  readonly now: readonly (readonly number[])[]
  readonly past: readonly (readonly number[])[]
}

const NOBODY: readonly number[] = []

/** Who reads whom. A column that no op writes is read from nobody. */
export function readGraph(ops: readonly Op[], columns: number): ReadGraph {
  const writer = new Int32Array(columns).fill(-1)
  for (let i = 0; i < ops.length; i++) for (const out of ops[i]!.outs) writer[out] = i
  // For each op the list in which it was found last: each stands in a list once.
  const foundIn = new Int32Array(ops.length).fill(-1)
  let lists = 0
  const writers = (read: readonly Column[]): readonly number[] => {
    const list = lists++
    let found: number[] | undefined
    for (const column of read) {
      const op = writer[column]!
      if (op < 0 || foundIn[op] === list) continue
      foundIn[op] = list
      if (found === undefined) found = [op]
      else found.push(op)
    }
    return found ?? NOBODY
  }
  return { now: ops.map((op) => writers(op.now)), past: ops.map((op) => writers(op.past)) }
}
