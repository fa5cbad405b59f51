import { startOp, type Plan, type Step, type StreamKeys } from '../plan/index.ts'
import { createFrame, NO_KEYS, type OwnedFrame } from './frame.ts'
import { layOutAll, type Layout } from './layout.ts'
import { each } from './lists.ts'
import { BINS_AT_ONCE, type Unit } from './near-units.ts'

/** A plan under evaluation: its frame, and the bin up to which it has been computed. */
export interface Evaluation {
  readonly frame: OwnedFrame
  /** Compute bins up to `t1` (exclusive). [0, k) and then [k, n) gives the same bits as [0, n). */
  advance(t1: number): void
}

/**
 * Start an evaluation in which every column stays: the columns, and each op's own memory.
 *
 * @param keys of the streams, where the plan draws
 */
export function startEvaluation(plan: Plan, keys: StreamKeys = NO_KEYS): Evaluation {
  const layout = layOutAll(plan)
  const frame = createFrame(layout, plan.grid.bins, keys)
  const units = layout.units.map((unit) => stepsOf(unit, frame))
  let done = 0
  return {
    frame,
    advance(t1) {
      for (const unit of units) advanceUnit(unit, done, t1)
      done = t1
    },
  }
}

/** A unit whose ops were started. */
export interface StartedUnit {
  readonly kind: Unit['kind']
  readonly steps: readonly Step[]
}

/** Start the ops of a unit on the columns of a frame. */
export function stepsOf({ kind, ops }: Unit, frame: OwnedFrame): StartedUnit {
  return { kind, steps: ops.map((op) => startOp(op, frame)) }
}

/** Compute bins [t0, t1) of the ops of a unit that were started. */
export function advanceUnit({ kind, steps }: StartedUnit, t0: number, t1: number): void {
  if (kind === 'feedforward') {
    if (steps.length === 1) {
      steps[0]!(t0, t1)
      return
    }
    const range = steps.length === 1 ? t1 - t0 : BINS_AT_ONCE
    for (let t = t0; t < t1; t += range) {
      const end = Math.min(t1, t + range)
      for (const step of steps) step(t, end)
    }
    return
  }
  for (let t = t0; t < t1; t++) {
    for (const step of steps) step(t, t + 1)
  }
}

/** How a plan is evaluated, and who looks on. */
export interface Evaluating {
  readonly layout: Layout
  /** Called with the number of a look of the layout, when all its columns are whole and still there. */
  readonly look: (look: number, frame: OwnedFrame) => void
  /** Keys of the streams, where the plan draws. */
  readonly keys?: StreamKeys
}

/**
 * Evaluate a plan over all its bins. Total: a scheduled plan always evaluates. O(ops * bins) time. With a layout, only the
 * columns that it keeps are there afterwards.
 */
export function evaluate(plan: Plan, evaluating?: Evaluating): OwnedFrame {
  const layout = evaluating?.layout ?? layOutAll(plan)
  const frame = createFrame(layout, plan.grid.bins, evaluating?.keys ?? NO_KEYS)
  layout.units.forEach((unit, u) => {
    advanceUnit(stepsOf(unit, frame), 0, plan.grid.bins)
    each(layout.looksAfter, u, (look) => evaluating?.look(look, frame))
  })
  return frame
}
