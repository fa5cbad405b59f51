import { andThen, checked, hasErrors, type Checked } from '../base/index.ts'
import { attainmentsOf } from './attainments.ts'
import { bottleneckIn } from './bottleneck-cause.ts'
import { columnUses, judgedReader } from './column-uses.ts'
import { compile, type Compiled } from './compile/index.ts'
import { digester, digestReads, type Digest } from './digest.ts'
import { evaluate, layOut, type Layout } from './evaluate/index.ts'
import { findEvents } from './find-events.ts'
import { offences } from './judge.ts'
import { checkModel, SHIPPED, type Vocabulary } from './model/index.ts'
import { keptSeries } from './outputs.ts'
import type { CheckResult, Run, Series } from './run.ts'
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
  /** Ids of the series that the run keeps. */
  readonly kept: ReadonlySet<string>
  /** Which columns of the plan are there when. */
  readonly layout: Layout
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
    andThen(compile(model, definitions, options.inputs ?? new Map()), ({ plan, fills }) => {
      const { value: kept = new Set<string>(), diagnostics } = keptSeries(model.outputs, plan.series)
      const layout = layOut(plan, columnUses(plan, definitions, kept))
      return checked({ model, plan, fills, kept, layout }, [
        ...thresholdProblems(model.thresholds, plan),
        ...diagnostics,
      ])
    }),
  )
}

/** How many numbers a run holds at once, at most: of columns that are being computed with, or of series that are kept. */
export function valuesHeld({ plan, kept, layout }: Prepared): number {
  return plan.grid.bins * Math.max(layout.alive, kept.size)
}

/**
 * Plan -> Run. Series are digested as they are computed, because those that are not kept make room for others.
 * The only complaint is about data that the model cannot use.
 */
export function evaluatePrepared(prepared: Prepared, options: SimulateOptions = {}): Checked<Run> {
  const { model, plan, fills, kept, layout } = prepared
  const { definitions } = options.vocabulary ?? SHIPPED
  const digests = new Map<string, Digest>()
  const digest = digester(model, definitions)
  const specs = new Map(plan.series.map((spec) => [spec.id, spec]))
  const frame = evaluate(plan, {
    layout,
    look: (i, whole) => {
      const spec = plan.series[i]!
      const columns = digestReads(spec, specs).map((column) => whole.column(column))
      digests.set(spec.id, digest(spec, columns))
    },
  })
  const diagnostics = offences(plan, frame.findings)
  if (hasErrors(diagnostics)) return { diagnostics }
  const reader = judgedReader(plan, definitions, (column) => frame.column(column))
  const range = { startBin: model.warmUp, endBin: model.grid.bins - 1 }
  const run: Run = {
    model,
    plan,
    series: plan.series
      .filter(({ id }) => kept.has(id))
      .map(({ column, ...spec }): Series => ({ ...spec, values: frame.column(column) })),
    summaries: new Map(plan.series.map(({ id }) => [id, digests.get(id)!.summary])),
    events: findEvents(model, definitions, reader),
    warnings: findWarnings(model, definitions, reader, fills),
    checks: runChecks(prepared, definitions, { reader, digests }),
    thresholds: checkThresholds(model.thresholds, (id) => digests.get(id)!.statistics),
    bottleneck: bottleneckIn(model, reader, range),
    attainment: attainmentsOf(model.nodes, reader, range).value,
    inputs: options.inputs ?? new Map(),
  }
  return { value: run, diagnostics }
}

/** What checks look at: series that stay, and digests of all of them. */
interface Computed {
  readonly reader: SeriesReader
  readonly digests: ReadonlyMap<string, Digest>
}

function runChecks({ model, plan }: Prepared, { checks }: Definitions, { reader, digests }: Computed): CheckResult[] {
  const context = { model, series: plan.series, values: reader.values }
  return checks.map((check) => {
    const breaches =
      'test' in check
        ? check.test(context)
        : plan.series.flatMap(({ id }) => digests.get(id)!.breaches.get(check.id) ?? [])
    return { id: check.id, status: breaches.length === 0 ? 'pass' : 'fail', breaches }
  })
}
