import type { Block, Plan, Step } from '../plan/index.ts'
import { createFrame, type OwnedFrame } from './frame.ts'

/** A plan under evaluation: its frame, and the bin up to which it has been computed. */
export interface Evaluation {
  readonly frame: OwnedFrame
  /** Compute bins up to `t1` (exclusive). [0, k) and then [k, n) gives the same bits as [0, n). */
  advance(t1: number): void
}

/** Start an evaluation: the columns, and each op's own memory. */
export function startEvaluation(plan: Plan): Evaluation {
  const frame = createFrame(plan.columns, plan.grid.bins)
  const blocks = plan.blocks.map((block) => ({ kind: block.kind, steps: block.ops.map((op) => op.start(frame)) }))
  let done = 0
  return {
    frame,
    advance(t1) {
      for (const { kind, steps } of blocks) advanceBlock(kind, steps, done, t1)
      done = t1
    },
  }
}

function advanceBlock(kind: Block['kind'], steps: readonly Step[], t0: number, t1: number): void {
  if (kind === 'feedforward') {
    for (const step of steps) step(t0, t1)
    return
  }
  for (let t = t0; t < t1; t++) {
    for (const step of steps) step(t, t + 1)
  }
}

/** Evaluate a plan over all its bins. Total: a scheduled plan always evaluates. O(ops * bins) time. */
export function evaluate(plan: Plan): OwnedFrame {
  const evaluation = startEvaluation(plan)
  evaluation.advance(plan.grid.bins)
  return evaluation.frame
}
