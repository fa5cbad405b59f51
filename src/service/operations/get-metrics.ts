import { Type } from '@sinclair/typebox'
import { attainmentsOf, bottleneckOf, summariesOf } from '../../engine/index.ts'
import { MetricsSchema, metricsView, selectMetrics, wholeRunFigures, windowFigures } from '../../views/index.ts'
import type { MetricsSelection, WindowFigures } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import type { ServiceContext } from '../context.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { readAsAsked } from '../read-as-asked.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { storedModel } from '../stored-model.ts'
import { granted, openRun, type StoredRun } from '../stored-run.ts'
import { FILTER_FIELDS, FILTERS, WINDOW, WINDOW_FAILURES, WINDOW_FIELDS } from '../view-fields.ts'

/** GET /v1/runs/{id}/metrics, `flowsim metrics`. */
export const getMetrics = defineOperation({
  name: 'getMetrics',
  summary: 'Tell what a window comes to: summaries, bottleneck, and how well targets were kept.',
  input: Type.Object({ id: RUN_ID, ...WINDOW, ...FILTERS }, { additionalProperties: false }),
  output: MetricsSchema,
  failures: WINDOW_FAILURES,
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/metrics',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, nodes: ['payment'], startBin: 96, endBin: 143 },
    basis: ofBundle,
  },
  cli: {
    command: 'metrics',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD, ...WINDOW_FIELDS, ...FILTER_FIELDS },
    examples: [
      { line: 'metrics latest', doc: 'the whole run, node by node' },
      {
        line: 'metrics latest --from 2025-01-06T08:00:00Z --to 2025-01-06T12:00:00Z',
        doc: 'a morning, and what held it back',
      },
    ],
  },
  run: async (context, { id, ...query }) => {
    const run = await openRun(context, id)
    const selection = granted(selectMetrics(run.source, query))
    return metricsView(run.source, selection, await figuresOf(context, run, selection))
  },
})

/** The reductions of the engine, over the series that the run has kept. */
async function figuresOf(context: ServiceContext, run: StoredRun, selection: MetricsSelection): Promise<WindowFigures> {
  const whole = wholeRunFigures(run.source, selection)
  if (whole !== undefined) return whole
  const reading = readAsAsked(run)
  const wanted = new Set(selection.series.map(({ id }) => id))
  const prepared = await storedModel(context, run)
  const summaries = await reading((reader) => summariesOf(prepared, reader, selection, wanted))
  const bottleneck = await reading((reader) => bottleneckOf(prepared, reader, selection))
  const attainment = await reading((reader) => attainmentsOf(selection.nodes, reader, selection))
  return windowFigures(summaries, bottleneck, attainment)
}
