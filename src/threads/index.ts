// In:    a model that compiles, and how often it is to be evaluated; work for a pool. Out: what they come to.
// Never: decides what is evaluated or what it comes to: threads run the engine, and its numbers do not depend on them.
// Specified in docs/architecture.md and docs/spec/replications.md.
export { besideModule } from './beside-module.ts'
export { openGate, type Gate } from './gate.ts'
export { openPool } from './open-pool.ts'
export type { PoolOptions, PoolWork, WorkPool } from './work-pool.ts'
export { threadWork, type ThreadAnswer, type ThreadSurroundings } from './thread-work.ts'
export { replicate, type Replicated, type ReplicateTask } from './replicate.ts'
