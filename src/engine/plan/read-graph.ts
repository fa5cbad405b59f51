import type { Column, Op } from './op.ts'

/** For each op, the ops that write what it reads in the same bin (`now`) and in earlier bins (`past`). */
export interface ReadGraph {
  readonly now: readonly (readonly number[])[]
  readonly past: readonly (readonly number[])[]
}

/** Who reads whom. A column that no op writes is read from nobody. */
export function readGraph(ops: readonly Op[], columns: number): ReadGraph {
  const writer = new Int32Array(columns).fill(-1)
  ops.forEach((op, i) => {
    for (const out of op.outs) writer[out] = i
  })
  const writers = (read: readonly Column[]): number[] => [...new Set(read.map((c) => writer[c]!))].filter((i) => i >= 0)
  return { now: ops.map((op) => writers(op.now)), past: ops.map((op) => writers(op.past)) }
}
