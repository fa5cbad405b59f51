import type { Column, Finding, Frame, Op, OpIo, Step, StreamKeys } from './op.ts'

/** What an op that does not say that it draws finds in the place of keys: replicates would take it for one that is always the same. */
const undeclared: StreamKeys = (stream) => {
  throw new RangeError(`an op draws from the stream ${stream} and does not say that it draws`)
}

/** The step of an op for one evaluation, on the columns of a frame. */
export function startOp(op: Op, frame: Frame): Step {
  const { outs, now, past, draws, settled } = op
  const arrays = (columns: readonly Column[]): Float64Array[] => columns.map((column) => frame.column(column))
  const own = settled === undefined ? { now, past } : withoutSettled(op, settled.late)
  const io: OpIo = {
    outs: arrays(outs),
    now: arrays(own.now),
    past: arrays(own.past),
    whenKnown: settled?.columns.map((column, i) => ({ values: frame.column(column), late: settled.late[i]! })) ?? NONE,
    bins: frame.bins,
    key: draws ? frame.key : undeclared,
    note: (judgement) => {
      const finding: Finding = { ...judgement, judged: own.now, replaced: outs, firstBin: -1, value: NaN, count: 0 }
      frame.note(finding)
      return finding
    },
  }
  return op.start(io)
}

const NONE: OpIo['whenKnown'] = []

/** What an op reads beside what was settled, which stands last. */
function withoutSettled({ now, past }: Op, late: readonly boolean[]): Pick<Op, 'now' | 'past'> {
  const lateOnes = late.filter(Boolean).length
  return { now: now.slice(0, now.length - (late.length - lateOnes)), past: past.slice(0, past.length - lateOnes) }
}
