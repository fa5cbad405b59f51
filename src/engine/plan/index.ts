// In:    ops as the compiler emits them. Out: a scheduled plan, and its printed form.
// Never: knows a node kind, a function or a metric; holds state between evaluations.
// Specified in docs/architecture.md (The plan).
export { anew, type Start } from './anew.ts'
export { PlanBuilder } from './builder.ts'
export type { OpSpec, PlanClock } from './builder.ts'
export { components } from './components.ts'
export { binary, ternary, unary } from './elementwise.ts'
export type {
  AddsUp,
  Column,
  Constant,
  Finding,
  Frame,
  Judgement,
  Op,
  OpIo,
  SettledRead,
  Step,
  StreamKey,
  StreamKeys,
} from './op.ts'
export type { Block, HiddenColumns, Origin, Plan, SeriesOwner, SeriesSpec } from './plan.ts'
export { printPlan } from './print.ts'
export { columnsById, seriesPlaces } from './series-places.ts'
export { startOp } from './start-op.ts'
