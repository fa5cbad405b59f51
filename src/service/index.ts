// In:    what is asked, by name or as a request. Out: every operation flowsim has, described once, and its surroundings.
// Never: knows HTTP or a terminal; computes what an earlier stage computes.
// Specified in docs/architecture.md (Add X in one place) and docs/reference/.
export { createContext } from './create-context.ts'
export type { ContextConfig } from './create-context.ts'
export type { ServiceContext, Stage } from './context.ts'
export { placedIn, readDocument, readValue } from './document-source.ts'
export type { GivenDocument } from './document-source.ts'
export { DiagnosticSchema } from './diagnostic-schema.ts'
export { inputDataOf } from './input-data.ts'
export { invoke } from './invoke.ts'
export { localTime } from './local-time.ts'
export { defineOperation, EXAMPLE_RUN, ROUTE_TAGS } from './operation.ts'
export type { CommandSpec, FieldReading, FieldSpec, Operation, RouteSpec } from './operation.ts'
export { OPERATIONS } from './operations/index.ts'
export { packagePlace } from './package-place.ts'
export type { RunAnswer } from './run-answer.ts'
export { WARNING_TEXTS } from './warning-texts.ts'
