// In:    a scheduled plan. Out: a frame: the columns that stay, in every bin, and what guards found wrong with the data.
// Never: fails; looks at a model, an id or a unit.
// Specified in docs/architecture.md (The plan).
export { evaluate, startEvaluation } from './evaluate.ts'
export type { Evaluation, Evaluating } from './evaluate.ts'
export type { OwnedFrame } from './frame.ts'
export type { Parted } from './in-parts.ts'
export { layOutUnits, orderedUnits } from './layout.ts'
export type { ColumnUses, Layout } from './layout.ts'
export { placesByGroup, type Lists } from './lists.ts'
export { planReplay, replay } from './replay.ts'
export type { Replay, ReplayPlan } from './replay.ts'
export { drawsAnything, repeatedEvaluation } from './repeat.ts'
export type { RepeatedLook, Repeating } from './repeat.ts'
