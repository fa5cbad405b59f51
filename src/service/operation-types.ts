import type { createRun } from './operations/create-run.ts'
import type { explainValue } from './operations/explain-value.ts'
import type { editRun } from './operations/edit-run.ts'
import type { exportRun } from './operations/export-run.ts'
import type { getEvents } from './operations/get-events.ts'
import type { getGraph } from './operations/get-graph.ts'
import type { getIndex } from './operations/get-index.ts'
import type { getMetrics } from './operations/get-metrics.ts'
import type { getRunFile } from './operations/get-run-file.ts'
import type { getSeries } from './operations/get-series.ts'
import type { getState } from './operations/get-state.ts'
import type { getTemplateSource } from './operations/get-template-source.ts'
import type { getWindow } from './operations/get-window.ts'
import type { listFunctions } from './operations/list-functions.ts'
import type { listMetricDefinitions } from './operations/list-metric-definitions.ts'
import type { listNodeKinds } from './operations/list-node-kinds.ts'
import type { listRuns } from './operations/list-runs.ts'
import type { listTemplates } from './operations/list-templates.ts'
import type { removeRun } from './operations/remove-run.ts'
import type { showRun } from './operations/show-run.ts'
import type { showTemplate } from './operations/show-template.ts'
import type { validate } from './operations/validate.ts'
import type { verifyRun } from './operations/verify-run.ts'
import type { version } from './operations/version.ts'
import type { TypedOperation } from './operation.ts'

/** Every operation by its name, as types alone: what a client of the API may ask, and what it is answered. */
interface OperationTypes {
  readonly createRun: typeof createRun
  readonly explainValue: typeof explainValue
  readonly editRun: typeof editRun
  readonly exportRun: typeof exportRun
  readonly getEvents: typeof getEvents
  readonly getGraph: typeof getGraph
  readonly getIndex: typeof getIndex
  readonly getMetrics: typeof getMetrics
  readonly getRunFile: typeof getRunFile
  readonly getSeries: typeof getSeries
  readonly getState: typeof getState
  readonly getTemplateSource: typeof getTemplateSource
  readonly getWindow: typeof getWindow
  readonly listFunctions: typeof listFunctions
  readonly listMetricDefinitions: typeof listMetricDefinitions
  readonly listNodeKinds: typeof listNodeKinds
  readonly listRuns: typeof listRuns
  readonly listTemplates: typeof listTemplates
  readonly removeRun: typeof removeRun
  readonly showRun: typeof showRun
  readonly showTemplate: typeof showTemplate
  readonly validate: typeof validate
  readonly verifyRun: typeof verifyRun
  readonly version: typeof version
}

/** Name of an operation that the API has. */
export type OperationName = keyof OperationTypes

/** What an operation is asked. */
export type AskedOf<Name extends OperationName> =
  OperationTypes[Name] extends TypedOperation<infer Asked, unknown> ? Asked : never

/** What an operation answers. */
export type AnswerOf<Name extends OperationName> =
  OperationTypes[Name] extends TypedOperation<unknown, infer Answer> ? Answer : never
