import type { Operation } from '../operation.ts'
import { createRun } from './create-run.ts'
import { explainValue } from './explain-value.ts'
import { editRun } from './edit-run.ts'
import { exportRun } from './export-run.ts'
import { getEvents } from './get-events.ts'
import { getGraph } from './get-graph.ts'
import { getIndex } from './get-index.ts'
import { getMetrics } from './get-metrics.ts'
import { getRunFile } from './get-run-file.ts'
import { getSeries } from './get-series.ts'
import { getState } from './get-state.ts'
import { getTemplateSource } from './get-template-source.ts'
import { getWindow } from './get-window.ts'
import { listFunctions } from './list-functions.ts'
import { listMetricDefinitions } from './list-metric-definitions.ts'
import { listNodeKinds } from './list-node-kinds.ts'
import { listRuns } from './list-runs.ts'
import { listTemplates } from './list-templates.ts'
import { plot } from './plot.ts'
import { removeRun } from './remove-run.ts'
import { showRun } from './show-run.ts'
import { showTemplate } from './show-template.ts'
import { validate } from './validate.ts'
import { verifyRun } from './verify-run.ts'
import { version } from './version.ts'

/** Everything flowsim can do, in the order in which help lists it. */
export const OPERATIONS: readonly Operation[] = [
  createRun,
  validate,
  listTemplates,
  showTemplate,
  getTemplateSource,
  listRuns,
  showRun,
  editRun,
  verifyRun,
  getRunFile,
  exportRun,
  removeRun,
  getGraph,
  getIndex,
  getState,
  explainValue,
  getSeries,
  getWindow,
  getMetrics,
  getEvents,
  plot,
  listFunctions,
  listNodeKinds,
  listMetricDefinitions,
  version,
]
