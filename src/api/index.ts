// In:    requests over HTTP. Out: answers of operations as JSON, failures as problem documents (RFC 9457).
// Never: has code for a particular operation; listens by itself; reads a file that a request names.
// Specified in docs/spec/api.md.
export { buildApi } from './build-api.ts'
export type { ApiOptions } from './build-api.ts'
export { listen } from './listen.ts'
export { openOperationThreads } from './operation-threads.ts'
export type { OperationThreads, ThreadLimits } from './operation-threads.ts'
