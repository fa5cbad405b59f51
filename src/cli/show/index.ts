import type { Show } from './screen.ts'

/** How the answers of operations are shown, each loaded when it is needed. */
const SHOWS: Readonly<Record<string, () => Promise<unknown>>> = {
  createRun: async () => (await import('./create-run.ts')).showCreatedRun,
  validate: async () => (await import('./validate.ts')).showValidation,
  listTemplates: async () => (await import('./list-templates.ts')).showTemplates,
  showTemplate: async () => (await import('./show-template.ts')).showTemplate,
  listRuns: async () => (await import('./list-runs.ts')).showRuns,
  showRun: async () => (await import('./show-run.ts')).showRun,
  editRun: async () => (await import('./edit-run.ts')).showEdited,
  verifyRun: async () => (await import('./verify-run.ts')).showVerified,
  removeRun: async () => (await import('./remove-run.ts')).showRemoved,
  getState: async () => (await import('./get-state.ts')).showState,
  explainValue: async () => (await import('./explain-value.ts')).showExplanation,
  getSeries: async () => (await import('./get-series.ts')).showSeries,
  getWindow: async () => (await import('./get-window.ts')).showWindow,
  getGraph: async () => (await import('./get-graph.ts')).showGraph,
  getIndex: async () => (await import('./get-index.ts')).showIndex,
  getEvents: async () => (await import('./get-events.ts')).showEvents,
  getMetrics: async () => (await import('./get-metrics.ts')).showMetrics,
  plot: async () => (await import('./plot.ts')).showPlot,
  listFunctions: async () => (await import('./list-functions.ts')).showFunctions,
  listNodeKinds: async () => (await import('./list-node-kinds.ts')).showNodeKinds,
  listMetricDefinitions: async () => (await import('./list-metric-definitions.ts')).showMetricDefinitions,
  version: async () => (await import('./version.ts')).showVersion,
}

/** How the answer of an operation is shown; plainly, when it has no screen of its own. */
export async function showFor(operation: string): Promise<Show<unknown>> {
  const own = Object.hasOwn(SHOWS, operation) ? SHOWS[operation] : undefined
  const plain = async (): Promise<unknown> => (await import('./plain.ts')).showPlainly
  return (await (own ?? plain)()) as Show<unknown>
}
