// In:    a model document, recorded data, definitions. Out: a plan (prepare) or a finished run (simulate).
// Never: reads a clock, a file, a locale or zone data; writes anything. The same code in server, worker and browser.
// Specified in docs/architecture.md (The one line) and docs/spec/.
export { attainmentsOf } from './attainments.ts'
export { RESOURCE_MEASURES, SYSTEM_MEASURES, type ResourceMeasure, type SystemMeasure } from './compile/index.ts'
export { LABEL_NAMES, MODEL_SECTIONS, MOST_NESTING, modelSchema, schemaProblems } from './model/index.ts'
export { SHIPPED, shown, validatorOf, vocabularyOf } from './model/index.ts'
export type { CompiledValidator, SchemaError, Validator, Vocabulary } from './model/index.ts'
export { streamKeys } from './kernel/index.ts'
export { startEvaluation, type Evaluation } from './evaluate/index.ts'
export { printPlan, type Plan, type SeriesSpec } from './plan/index.ts'
export { bottleneckOf, summariesOf, type Figures, type Missing } from './reduce-range.ts'
export { explain, MOST_LINKS, valueOfFormula, type ExplainedRun } from './explain/index.ts'
export type { Explanation, Link, Term } from './explain/index.ts'
export { explainedRun } from './explained-run.ts'
export { ENGINE_VERSION } from './run.ts'
export type {
  Attainment,
  Bottleneck,
  CheckResult,
  Run,
  RunEvent,
  Series,
  Summary,
  ThresholdResult,
  Warning,
} from './run.ts'
export type { Cause, CauseStep } from './cause.ts'
export { scalarFormula } from './scalar.ts'
export { evaluatePrepared, prepare, simulate, valuesHeld, type Prepared, type SimulateOptions } from './simulate.ts'
export { DEFINITIONS, defineNode, spanOfStamps } from './vocabulary/index.ts'
export type { Definitions, InputData, MetricDef, Model, NodeKind, StampSpan, WarningDef } from './vocabulary/index.ts'
