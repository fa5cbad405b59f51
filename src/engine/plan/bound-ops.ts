import type { OpSpec } from './builder.ts'
import type { Column, Op } from './op.ts'
import { settleReads, type OpReads } from './settle-reads.ts'

/** An op as it was emitted, and the columns that it writes. */
export interface Emitted {
  readonly spec: OpSpec
  readonly outs: readonly Column[]
}

/**
 * Ops with the columns that theirs end up as, and in which bin they read them.
 *
 * @param final the column that each ends up as
 */
export function boundOps(emitted: readonly Emitted[], final: (column: Column) => Column): Op[] {
  const isFinal = (column: Column): boolean => final(column) === column
  const bound = (columns: readonly Column[] = NO_COLUMNS): readonly Column[] =>
    columns.length === 0 ? NO_COLUMNS : columns.every(isFinal) ? columns : columns.map(final)
  const reads = emitted.map(({ spec, outs }): OpReads => ({
    outs: bound(outs),
    now: bound(spec.now),
    past: bound(spec.past),
    whenKnown: bound(spec.whenKnown),
  }))
  const settled = settleReads(reads)
  return emitted.map(({ spec }, i) => boundOp(spec, reads[i]!, settled[i]!))
}

// Empty lists of reads and of constants are the same ones in all ops: a large model has hundreds of thousands of them.
const NO_COLUMNS: readonly Column[] = []
const NO_CONSTANTS: Op['constants'] = {}

function boundOp(spec: OpSpec, { outs, now, past, whenKnown }: OpReads, late: readonly boolean[]): Op {
  const { name, constants = NO_CONSTANTS, draws = false, addsUp, start } = spec
  if (whenKnown.length === 0) return { name, outs, now, past, constants, draws, settled: undefined, addsUp, start }
  return {
    name,
    outs,
    now: [...now, ...whenKnown.filter((_, i) => late[i] === false)],
    past: [...past, ...whenKnown.filter((_, i) => late[i] === true)],
    constants,
    draws,
    settled: { columns: whenKnown, late },
    addsUp,
    start,
  }
}
