// In:    a checked model, the definitions and the recorded data it names. Out: a scheduled plan, or diagnostics.
// Never: knows a node kind, a function, a metric or a form of series by name; evaluates anything.
// Specified in docs/architecture.md (The one line) and docs/spec/edges.md.
export { compile } from './compile.ts'
export type { Compiled } from './compile.ts'
export type { Fill } from './context.ts'
export { countSeries } from './reserve.ts'
export { sharesProblem } from './splits.ts'
export { RESOURCE_MEASURES } from './resource-measures.ts'
export type { ResourceMeasure } from './resource-measures.ts'
export { SYSTEM_MEASURES } from './system-measures.ts'
export type { SystemMeasure } from './system-measures.ts'
