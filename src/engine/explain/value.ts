import { parseFormula, type Expr } from '../expression/index.ts'
import type { ExplainedRun } from './facts.ts'
import { readsAt } from './reads.ts'
import { recompute } from './recompute.ts'
import { ruleOf } from './rule-of.ts'

/** The value of a series, field or detail in a bin; NaN where undefined; undefined when nothing has that name. */
export function valueAt(run: ExplainedRun, id: string, bin: number): number | undefined {
  const column = run.values(id)
  if (column !== undefined) return column[bin]
  const key = `${id} ${bin}`
  const known = run.details.get(key)
  if (known !== undefined) return known
  const rule = ruleOf(run, id, bin)
  if (rule === undefined) return undefined
  const value = rule.value ?? (rule.formula === null ? NaN : valueOfFormula(run, rule.formula, bin))
  run.details.set(key, value)
  return value
}

/** The value of a formula over full ids in a bin, computed again from the values of the run; NaN where undefined. */
export function valueOfFormula(run: ExplainedRun, formula: string, bin: number): number {
  const expr = parseFormula(formula).value
  return expr === undefined ? NaN : valueOf(run, expr, bin)
}

/** The value of a part of a formula in a bin. */
export function valueOf(run: ExplainedRun, expr: Expr, bin: number): number {
  const { model, clock, definitions } = run
  return recompute(expr, bin, {
    grid: model.grid,
    clock,
    functions: definitions.functions,
    values: (id) => run.values(id) ?? detailValues(run, expr, id, bin),
    absent: run.absent,
  })
}

/** A detail has no column: its values in the bins that the formula reads, and undefined in all others. */
function detailValues(run: ExplainedRun, expr: Expr, id: string, bin: number): Float64Array | undefined {
  const bins = readsAt(expr, bin, run.definitions.functions).flatMap((read) => (read.name === id ? [read.bin] : []))
  const found = bins.map((at) => valueAt(run, id, at))
  if (found.every((value) => value === undefined)) return undefined
  const values = new Float64Array(bin + 1).fill(NaN)
  for (const [i, at] of bins.entries()) values[at] = found[i] ?? NaN
  return values
}
