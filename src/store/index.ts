// In:    the files of bundles and their receipts. Out: the same, by run id.
// Never: interprets what a run says; writes outside `runs` in its data directory; shows half a bundle.
// Specified in docs/architecture.md and docs/spec/bundle.md.
export type { KeyClaim } from './claim-key.ts'
export type { RunEdit } from './edit-run.ts'
export type { RunFilter, RunPage, RunPageQuery } from './list-runs.ts'
export { nodeSha256 } from './node-sha256.ts'
export { runExists } from './store-failure.ts'
export { openStore } from './store.ts'
export type { Store, StoreOptions } from './store.ts'
export type { RunToWrite } from './write-run.ts'
