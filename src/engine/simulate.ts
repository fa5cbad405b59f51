import { andThen, byCodeUnit, checked, hasErrors, type Checked } from '../base/index.ts'
import { afterWarmUp } from './after-warm-up.ts'
import { bottleneckIn } from './bottleneck-cause.ts'
import { compile, countSeries, type Compiled } from './compile/index.ts'
import { evaluate, layOutUnits, orderedUnits, type Layout } from './evaluate/index.ts'
import { findEvents } from './find-events.ts'
import { offences } from './judge.ts'
import { lastingColumns, lastingReader, planLasting, type Lasting } from './lasting-columns.ts'
import { digestsOf, type Digests } from './digest.ts'
import { openFindings, readsOf, type Findings, type Looks } from './findings.ts'
import { looksOf } from './looks.ts'
import { summariesById } from './summaries-by-id.ts'
import { streamKeys } from './kernel/index.ts'
import { checkModel, SHIPPED, type Vocabulary } from './model/index.ts'
import { keptSeries } from './outputs.ts'
import type { CheckResult, Run, Series } from './run.ts'
import { checkThresholds, thresholdProblems } from './thresholds.ts'
import type { SeriesSpec } from './plan/index.ts'
import type { Definitions, InputData, Model } from './vocabulary/index.ts'
import { findWarnings } from './warn.ts'

/** What a model document needs beside itself. */
export interface SimulateOptions {
  /** Recorded data that the model names, by input id. */
  readonly inputs?: ReadonlyMap<string, InputData>
  /** What may be said in a model; what flowsim ships unless given. */
  readonly vocabulary?: Vocabulary
  /** Numbers that stay to the end to tell causes from, at most; 16 million unless given. The run is the same. */
  readonly mostLasting?: number
  /**
   * Told how many numbers the run holds at least, before anything of it is compiled; may refuse by throwing. Only where
   * every series is kept it is more than 0.
   */
  readonly foreseen?: (values: number) => void
  /** Which replicate is evaluated: the same point, other draws; 0, the run itself, unless given (docs/spec/random.md). */
  readonly replicate?: number
}

/** A model that compiles. */
export interface CompiledModel extends Compiled {
  readonly model: Model
  /** The summaries of its series. */
  readonly digests: Digests
}

/** What a run of it needs beside: everything up to the numbers. */
export interface Prepared extends CompiledModel {
  /** The series that the run keeps, in code-unit order of their ids. */
  readonly kept: readonly SeriesSpec[]
  /** What causes are told from at the end. */
  readonly lasting: Lasting
  /** Which columns of the plan are there when. */
  readonly layout: Layout
  /** The looks of the layout, in their order. */
  readonly looks: Looks
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
  const { definitions } = options.vocabulary ?? SHIPPED
  return andThen(compileModel(document, options), (compiled) => {
    const { model, plan, digests } = compiled
    const { value: kept = [], diagnostics } = keptSeries(model.outputs, plan.series)
    const looks = looksOf(model, plan, definitions, digests)
    const ordered = orderedUnits(plan)
    const lasting = planLasting(lastingColumns(model, plan), ordered, {
      bins: plan.grid.bins,
      kept: kept.map(({ column }) => column),
      ...(options.mostLasting === undefined ? {} : { most: options.mostLasting }),
    })
    const layout = layOutUnits(ordered.units, ordered.columns, {
      kept: lasting.stay,
      looks: readsOf(looks),
    })
    return checked({ ...compiled, kept, lasting, layout, looks }, [
      ...thresholdProblems(model.thresholds, plan),
      ...diagnostics,
    ])
  })
}

/** The part of `prepare` that does not depend on what a run keeps, which is all that replicates need. */
export function compileModel(document: unknown, options: SimulateOptions = {}): Checked<CompiledModel> {
  const { definitions, validate } = options.vocabulary ?? SHIPPED
  return andThen(checkModel(document, definitions, validate), (model) => {
    options.foreseen?.(leastValues(model, definitions))
    return andThen(compile(model, definitions, options.inputs ?? new Map()), (compiled) =>
      checked({ model, ...compiled, digests: digestsOf(compiled.plan) }, []),
    )
  })
}

/** How many numbers a run holds at least, by the series that are kept where all are. */
function leastValues(model: Model, definitions: Definitions): number {
  const keepsAll = model.outputs.length === 1 && model.outputs[0] === '*'
  return keepsAll ? model.grid.bins * countSeries(model, definitions) : 0
}

/** How many numbers a run holds at once, at most: of columns that are being computed with, or of series that are kept. */
export function valuesHeld({ plan, kept, layout }: Prepared): number {
  return plan.grid.bins * Math.max(layout.alive, kept.length)
}

/**
 * Plan -> Run. Series are digested and balanced as they are computed, because those that are not kept make room for others.
 * The only complaint is about data that the model cannot use. What is prepared once serves every replicate.
 */
export function evaluatePrepared(prepared: Prepared, options: SimulateOptions = {}): Checked<Run> {
  const { model, plan, fills, kept, lasting, layout, digests, looks } = prepared
  const { definitions } = options.vocabulary ?? SHIPPED
  const findings = openFindings(digests, model.grid)
  const frame = evaluate(plan, {
    layout,
    keys: streamKeys(model.seed, options.replicate ?? 0),
    look(i, whole) {
      const columns = looks.reads(i).map((column) => whole.column(column))
      looks.take(i, columns, findings)
    },
  })
  const diagnostics = offences(plan, frame.findings)
  if (hasErrors(diagnostics)) return { diagnostics }
  const reader = lastingReader(plan, lasting, frame)
  const summaries = summariesById(digests, findings.figures)
  const run: Run = {
    model,
    plan,
    series: kept.map(({ column, ...spec }): Series => ({ ...spec, values: frame.column(column) })),
    summaries,
    events: findEvents(model, definitions, findings.events, reader),
    warnings: findWarnings(model, definitions, fills, findings.warnings),
    checks: checkResults(definitions, findings),
    thresholds: checkThresholds(model.thresholds, (id) => ({
      ...summaries.get(id)!,
      ...findings.percentiles.get(id),
    })),
    bottleneck: bottleneckIn({ model, reader, range: afterWarmUp(model) }, findings.tallies),
    attainment: model.nodes.flatMap(({ id }) => findings.attainment.get(id) ?? []),
    inputs: options.inputs ?? new Map(),
  }
  return { value: run, diagnostics }
}

function checkResults({ checks }: Definitions, { breaches }: Findings): CheckResult[] {
  return checks.map(({ id }) => {
    const found = [...(breaches.get(id) ?? [])].sort((a, b) => byCodeUnit(a.series, b.series))
    return { id, status: found.length === 0 ? 'pass' : 'fail', breaches: found }
  })
}
