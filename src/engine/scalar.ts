import {
  andThen,
  checked,
  didYouMean,
  gridOf,
  hasErrors,
  problem,
  type Checked,
  type Diagnostic,
} from '../base/index.ts'
import { evaluate } from './evaluate/index.ts'
import { lowerFormula, namesIn, parseFormula, type Expr, type FunctionDef } from './expression/index.ts'
import { PlanBuilder } from './plan/index.ts'
import { FUNCTIONS } from './vocabulary/index.ts'

/**
 * The one number that a formula of parameters gives: what stands in a hole of a template.
 *
 * The same language as that of series, computed on a grid of one bin, but only with functions that look at one bin.
 * Diagnostics carry an offset into `text` and an empty path.
 *
 * @param values the numbers a name may stand for
 */
export function scalarFormula(
  text: string,
  values: ReadonlyMap<string, number>,
  functions: ReadonlyMap<string, FunctionDef> = FUNCTIONS,
): Checked<number> {
  return andThen(parseFormula(text), (expr) => scalarOf(expr, values, functions))
}

function scalarOf(
  expr: Expr,
  values: ReadonlyMap<string, number>,
  functions: ReadonlyMap<string, FunctionDef>,
): Checked<number> {
  const builder = new PlanBuilder(gridOf(1, 1, 'minutes'), { startMs: 0, offsetMinutes: () => 0 })
  const diagnostics = unknownNames(expr, values)
  const column = lowerFormula(expr, {
    builder,
    functions,
    resolve: (name) => builder.constant(values.get(name) ?? NaN),
    known: () => values.keys(),
    refuses: (def) => (def.group === 'shape' ? undefined : 'Only functions that look at one bin stand in a hole.'),
    report: (complaint) => diagnostics.push({ ...complaint, path: [] }),
  })
  if (hasErrors(diagnostics)) return { diagnostics: diagnostics.sort((a, b) => a.offset! - b.offset!) }
  return andThen(builder.build(), (plan) => finite(evaluate(plan).column(column)[0]!))
}

function unknownNames(expr: Expr, values: ReadonlyMap<string, number>): Diagnostic[] {
  return namesIn(expr)
    .filter(({ name }) => !values.has(name))
    .map(({ name, offset }) => {
      const message = `${JSON.stringify(name)} is not a parameter with a number`
      return { ...problem('hole-unknown', [], message, didYouMean(name, values.keys())), offset }
    })
}

function finite(value: number): Checked<number> {
  if (Number.isFinite(value)) return checked(value, [])
  return { diagnostics: [{ ...problem('hole-value', [], 'the formula has no finite value'), offset: 0 }] }
}
