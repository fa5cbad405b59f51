import { Failure } from '../../base/index.ts'
import { canonicalJson } from '../../bundle/index.ts'
import { attainmentsOf, bottleneckOf, explain, explainedRun, SHIPPED, summariesOf } from '../../engine/index.ts'
import type { AnswerOf, AskedOf } from '../../service/index.ts'
import { filledFrom } from '../../template/index.ts'
import * as views from '../../views/index.ts'
import type { PreviewRun } from './preview.ts'
import type { Previewed } from './previewed.ts'

/** What is asked of a preview, or was answered: whatever stands under `id` is the run it is asked of. */
type Views = { readonly [Name in Previewed]: (run: PreviewRun, input: AskedOf<Name>) => AnswerOf<Name> }

const UNITS = new Map(
  SHIPPED.definitions.events.flatMap(({ kinds }) => kinds.map(({ kind, unit }) => [kind, unit] as const)),
)

const VIEWS: Views = {
  getGraph: ({ source }) => views.graphView(source),
  getState: ({ source, series, events }, when) => views.stateView(source, oneBin(source, when), { series, events }),
  getWindow: ({ source, series }, query) =>
    views.windowView(source, granted(views.selectWindow(source, query)), series),
  getSeries: ({ source, series }, { seriesId, startBin, endBin }) =>
    views.seriesView(granted(views.selectSeries(source, { id: seriesId, startBin, endBin })), series),
  getMetrics(run, query) {
    const selection = granted(views.selectMetrics(run.source, query))
    return views.metricsView(run.source, selection, figuresOf(run, selection))
  },
  explainValue,
  getEvents: ({ source, events }, query) =>
    views.eventsView(source, granted(views.selectEvents(source, events, query)), UNITS),
}

/**
 * A view of a preview: what the operation of that name answers for the run once it is stored.
 *
 * @throws Failure for what the views refuse
 */
export function previewView<Name extends Previewed>(run: PreviewRun, name: Name, input: AskedOf<Name>): AnswerOf<Name> {
  return VIEWS[name](run, input)
}

function oneBin({ run }: views.ViewSource, { binIndex, at }: { binIndex?: number; at?: string }): number {
  return granted(at === undefined ? views.selectBin(run, binIndex ?? NaN) : views.selectBinAt(run, at))
}

/** How a value came about: the run is computed once more with every value kept, from its document as it is stored. */
function explainValue(
  { source, content }: PreviewRun,
  { id, series, ...when }: AskedOf<'explainValue'>,
): AnswerOf<'explainValue'> {
  const { run } = source
  const bin = oneBin(source, when)
  const stored = JSON.parse(canonicalJson(content.run.model.document)) as unknown
  const explained = explainedRun(stored, { inputs: content.run.inputs }).value
  if (explained?.values(series) === undefined) {
    throw new Failure('series-not-found', `the run has no series ${JSON.stringify(series)}`)
  }
  const explanation = explain(explained, series, bin)
  return views.explanationView({ runId: id, run, bin, ...explanation }, filledFrom(content.template!.text))
}

function figuresOf({ source, series, prepared }: PreviewRun, selection: views.MetricsSelection): views.WindowFigures {
  const whole = views.wholeRunFigures(source, selection)
  if (whole !== undefined) return whole
  const kept = new Set(source.index.series.map(({ id }) => id))
  const reader = { values: (id: string) => (kept.has(id) ? series.values(id) : undefined) }
  const attainment = attainmentsOf(selection.nodes, reader, selection)
  const summaries = summariesOf(prepared, reader, selection, new Set(selection.series.map(({ id }) => id)))
  const bottleneck = bottleneckOf(prepared, reader, selection)
  return views.windowFigures(summaries, bottleneck, attainment)
}

function granted<T>(selected: views.Selected<T>): T {
  if (selected.refusal === undefined) return selected.value
  const { code, message, ...extras } = selected.refusal
  throw new Failure(code, message, extras)
}
