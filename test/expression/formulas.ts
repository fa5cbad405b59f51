import { gridOf, localClock, type BinUnit, type Diagnostic, type ZoneOffset } from '../../src/base/index.ts'
import { evaluate, startEvaluation } from '../../src/engine/evaluate/index.ts'
import { lowerFormula, parseFormula, type Argument, type Expr } from '../../src/engine/expression/index.ts'
import { PlanBuilder, type Column, type Plan } from '../../src/engine/plan/index.ts'
import { FUNCTIONS } from '../../src/engine/vocabulary/index.ts'

/** Where formulas are computed; hourly bins from Monday 2025-01-06 00:00 UTC unless given. */
export interface Setting {
  readonly bins?: number
  readonly bin?: readonly [size: number, unit: BinUnit]
  readonly startMs?: number
  readonly offsets?: readonly ZoneOffset[]
}

/** Formulas and given series compiled into one plan. */
export interface Compiled {
  readonly plan: Plan | undefined
  readonly columns: ReadonlyMap<string, Column>
  /** Of formulas, the path is the name. */
  readonly diagnostics: readonly Diagnostic[]
}

const MONDAY = Date.UTC(2025, 0, 6)

/** Compile named formulas, which may read each other and the given series. */
export function compileFormulas(
  formulas: Readonly<Record<string, string>>,
  given: Readonly<Record<string, readonly number[]>> = {},
  setting: Setting = {},
): Compiled {
  const bins = setting.bins ?? Object.values(given)[0]?.length ?? 5
  const [size, unit] = setting.bin ?? [1, 'hours']
  const clock = { startMs: setting.startMs ?? MONDAY, offsetMinutes: localClock(setting.offsets ?? []) }
  const builder = new PlanBuilder(gridOf(bins, size, unit), clock)
  const columns = new Map<string, Column>()
  const diagnostics: Diagnostic[] = []
  for (const [name, values] of Object.entries(given)) columns.set(name, builder.input(Float64Array.from(values)))
  for (const name of Object.keys(formulas)) columns.set(name, builder.reserve(name))
  for (const [name, text] of Object.entries(formulas)) {
    const { value, diagnostics: found } = parseFormula(text)
    diagnostics.push(...found.map((d) => ({ ...d, path: [name] })))
    if (value === undefined) continue
    const lowered = builder.from({ path: [name], opens: 'formula' }, () =>
      lowerFormula(value, {
        builder,
        functions: FUNCTIONS,
        resolve: (id) => columns.get(id),
        known: () => columns.keys(),
        report: (complaint) => diagnostics.push({ ...complaint, path: [name] }),
      }),
    )
    builder.alias(columns.get(name)!, lowered)
    columns.set(name, lowered)
  }
  if (diagnostics.length > 0) return { plan: undefined, columns, diagnostics }
  const built = builder.build()
  return { plan: built.value, columns, diagnostics: built.diagnostics }
}

/** Values of one formula, null where undefined. */
export function valuesOf(
  text: string,
  given: Readonly<Record<string, readonly number[]>> = {},
  setting: Setting = {},
): (number | null)[] {
  return systemOf({ result: text }, given, setting)['result']!
}

/** Values of formulas that may read each other, null where undefined. */
export function systemOf(
  formulas: Readonly<Record<string, string>>,
  given: Readonly<Record<string, readonly number[]>> = {},
  setting: Setting = {},
): Record<string, (number | null)[]> {
  const { plan, columns, diagnostics } = compileFormulas(formulas, given, setting)
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics))
  const frame = evaluate(plan)
  return Object.fromEntries([...columns].map(([name, column]) => [name, shown(frame.column(column))]))
}

/** Values of one formula when the bins are computed in pieces that end at `stops`, and then the rest. */
export function valuesInPieces(
  text: string,
  given: Readonly<Record<string, readonly number[]>>,
  stops: readonly number[],
): (number | null)[] {
  const { plan, columns, diagnostics } = compileFormulas({ result: text }, given)
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics))
  const evaluation = startEvaluation(plan)
  for (const stop of stops) evaluation.advance(stop)
  evaluation.advance(plan.grid.bins)
  return shown(evaluation.frame.column(columns.get('result')!))
}

/** A tree in brackets, so that a table can say how a formula is read. */
export function bracketed(expr: Argument): string {
  switch (expr.kind) {
    case 'number':
      return String(expr.value)
    case 'name':
      return expr.name
    case 'list':
      return `[${expr.values.join(' ')}]`
    case 'unary':
      return `(${expr.operator} ${bracketed(expr.operand)})`
    case 'call':
      return `${expr.name}(${expr.args.map(bracketed).join(' ')})`
    case 'chain':
      return expr.rest.reduce(
        (left, { operator, operand }) => `(${left} ${operator} ${bracketed(operand)})`,
        bracketed(expr.first),
      )
  }
}

/** The tree of a formula that can be read. */
export function treeOf(text: string): Expr {
  const { value, diagnostics } = parseFormula(text)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

function shown(values: Float64Array): (number | null)[] {
  return Array.from(values, (x) => (Number.isNaN(x) ? null : x + 0))
}
