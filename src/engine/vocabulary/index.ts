// In:    nothing. Out: what flowsim can say: node kinds, functions, forms of series, profiles, metrics, warnings, events, checks.
// Never: schedules or evaluates; knows a template, a bundle or a file.
// Specified in docs/architecture.md (Add X in one place).
export { keptOf, type Kept, type Promised } from './attainment.ts'
export { everyClass, initialWork, measureId } from './by-class.ts'
export { classAmount, classUseOf, isClassMap, MIX_FIELD } from './class-field.ts'
export type { ClassAmount, ClassNumbers, ClassSeries, ClassUse } from './class-field.ts'
export { balanceBreach, type SeriesBalance } from './balance.ts'
export type { Breach, CheckContext, CheckDef } from './check-def.ts'
export type { Derivation, DerivationFacts } from './derivation.ts'
export type * from './event-def.ts'
export type { MetricDef, MetricLowering } from './metric-def.ts'
export type { HeldClassOffer, HeldLowering, HeldOffer, Holding, ObeyingColumns } from './holding.ts'
export type { Labels, Model, ModelEdge, ModelNode, ModelResource, Threshold } from './model-types.ts'
export { defineNode } from './node-kind.ts'
export type {
  Balance,
  FlowLowering,
  MeasureDef,
  NodeCheck,
  NodeKind,
  NodeLowering,
  RoutingPolicy,
  RoutingTarget,
  SystemSum,
} from './node-kind.ts'
export type { ProfileDef } from './profile-def.ts'
export { isSaturated, loadOf, type Load } from './saturation.ts'
export type { Stretch } from './stretches.ts'
export type { DisciplineDef, DisciplineSetup } from './discipline-def.ts'
export { DISCIPLINES } from './disciplines/index.ts'
export { LARGEST, seriesField, seriesRangeOf, type SeriesRange, type SeriesValue } from './series-field.ts'
export type { FilledGaps, FormContext, InputData, SeriesForm } from './series-form.ts'
export type { Definitions } from './vocabulary.ts'
export type { FilledBins, Occurrence, SeriesReader, WarningContext, WarningDef } from './warning-def.ts'
export { POLICIES, type ResourcePolicy } from './policies/index.ts'
export { PROFILES } from './profiles/index.ts'
export { SERIES_FORMS } from './series/index.ts'
export { spanOfStamps, type StampSpan } from '../observed/index.ts'
export { FUNCTIONS } from './functions/index.ts'
export { DEFINITIONS } from './definitions.ts'
export { emitSum } from './emit-sum.ts'
