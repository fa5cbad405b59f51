// In:    a model that compiles, and how often it is to be evaluated. Out: what the replicates come to.
// Never: decides what is evaluated or what it comes to: threads run the engine, and its numbers do not depend on them.
// Specified in docs/architecture.md and docs/spec/replications.md.
export { openGate, type Gate } from './gate.ts'
export { replicate, type Replicated, type ReplicateTask } from './replicate.ts'
