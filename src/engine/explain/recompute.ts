import type { PlanClock } from '../plan/index.ts'
import { PlanBuilder } from '../plan/index.ts'
import type { Grid } from '../../base/index.ts'
import { lowerFormula, type Expr, type FunctionDef } from '../expression/index.ts'
import { startEvaluation } from '../evaluate/index.ts'

/** What a formula is computed on. */
export interface FormulaSurroundings {
  readonly grid: Grid
  readonly clock: PlanClock
  readonly functions: ReadonlyMap<string, FunctionDef>
  /** Values of a series or field by its id, one per bin; undefined when there is none. */
  readonly values: (id: string) => Float64Array | undefined
  /** The value of a name without values. */
  readonly absent: (id: string) => number
}

/**
 * The value of a formula in a bin, computed anew from finished series.
 *
 * A plan of its own, evaluated up to that bin, whose inputs are the series: the same functions as in the run, so that a
 * formula with a memory remembers rightly. O(bin · length).
 */
export function recompute(expr: Expr, bin: number, surroundings: FormulaSurroundings): number {
  const { grid, clock, functions, values, absent } = surroundings
  const builder = new PlanBuilder(grid, clock)
  const column = lowerFormula(expr, {
    builder,
    functions,
    resolve: (name) => {
      const given = values(name)
      return given === undefined ? builder.constant(absent(name)) : builder.input(given)
    },
    known: () => [],
    report: () => undefined,
  })
  const plan = builder.build().value
  if (plan === undefined) return NaN
  const evaluation = startEvaluation(plan)
  evaluation.advance(bin + 1)
  return evaluation.frame.column(column)[bin]!
}
