import { andThen, checked, hasErrors, type Checked } from '../base/index.ts'
import { findBottleneck } from './bottleneck.ts'
import { compile, type Compiled } from './compile/index.ts'
import { evaluate } from './evaluate/index.ts'
import { offences } from './judge.ts'
import { checkModel, SHIPPED, type Vocabulary } from './model/index.ts'
import type { Plan } from './plan/index.ts'
import type { CheckResult, Run, Series } from './run.ts'
import { summariseAll } from './summarise.ts'
import { checkThresholds, thresholdProblems } from './thresholds.ts'
import type { Definitions, InputData, Model, SeriesReader } from './vocabulary/index.ts'
import { findWarnings } from './warn.ts'

/** What a model document needs beside itself. */
export interface SimulateOptions {
  /** Recorded data that the model names, by input id. */
  readonly inputs?: ReadonlyMap<string, InputData>
  /** What may be said in a model; what flowsim ships unless given. */
  readonly vocabulary?: Vocabulary
}

/** A model that compiles: everything up to the numbers. */
export interface Prepared extends Compiled {
  readonly model: Model
}

/**
 * Model document -> Run.
 *
 *   document --check--> MODEL --compile--> PLAN --evaluate--> columns --judge--> SERIES --reduce--> summaries, warnings
 *
 * What validate does ends with the plan (`prepare`). Pure: the same document and inputs give the same run, bit for bit.
 */
export function simulate(document: unknown, options: SimulateOptions = {}): Checked<Run> {
  return andThen(prepare(document, options), (prepared) => evaluatePrepared(prepared, options))
}

/** Model document -> Plan, with every problem that can be seen without numbers. */
export function prepare(document: unknown, options: SimulateOptions = {}): Checked<Prepared> {
  const { definitions, validate } = options.vocabulary ?? SHIPPED
  return andThen(checkModel(document, definitions, validate), (model) =>
    andThen(compile(model, definitions, options.inputs ?? new Map()), (compiled) =>
      checked({ model, ...compiled }, thresholdProblems(model.thresholds, compiled.plan)),
    ),
  )
}

/** Plan -> Run: the only complaint is about data that the model cannot use. */
export function evaluatePrepared({ model, plan, fills }: Prepared, options: SimulateOptions = {}): Checked<Run> {
  const { definitions } = options.vocabulary ?? SHIPPED
  const frame = evaluate(plan)
  const diagnostics = offences(plan, frame.findings)
  if (hasErrors(diagnostics)) return { diagnostics }
  const series = plan.series.map(({ column, ...spec }): Series => ({ ...spec, values: frame.column(column) }))
  const reader = readerOf(plan, (column) => frame.column(column))
  const summaries = summariseAll(series, reader)
  const run: Run = {
    model,
    plan,
    series,
    summaries,
    warnings: findWarnings(model, definitions, reader, fills),
    checks: runChecks(model, plan, definitions, reader),
    thresholds: checkThresholds(model.thresholds, series, summaries, reader),
    bottleneck: findBottleneck(model, reader, { startBin: 0, endBin: model.grid.bins - 1 }),
    inputs: options.inputs ?? new Map(),
  }
  return { value: run, diagnostics }
}

function readerOf(plan: Plan, values: (column: Plan['series'][number]['column']) => Float64Array): SeriesReader {
  const columns = new Map([...plan.hidden, ...plan.series.map(({ id, column }) => [id, column] as const)])
  return {
    values: (id) => {
      const column = columns.get(id)
      return column === undefined ? undefined : values(column)
    },
  }
}

function runChecks(model: Model, plan: Plan, definitions: Definitions, reader: SeriesReader): CheckResult[] {
  const context = { model, series: plan.series, values: reader.values }
  return definitions.checks.map(({ id, test }) => {
    const breaches = test(context)
    return { id, status: breaches.length === 0 ? 'pass' : 'fail', breaches }
  })
}
