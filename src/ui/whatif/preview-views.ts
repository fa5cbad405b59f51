import { Failure } from '../../base/index.ts'
import { canonicalJson, numberOrNull } from '../../bundle/index.ts'
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
  getEvents({ source, events }, query) {
    const { items, nextCursor } = granted(views.selectEvents(source, events, query))
    return {
      items: items.map((event) => ({ ...event, unit: UNITS.get(event.kind) ?? null })),
      nextCursor,
      timezone: source.run.window.timezone,
    }
  },
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
  const { links, truncated } = explain(explained, series, bin)
  const filled = filledFrom(content.template!.text)
  return {
    runId: id,
    bin: { index: bin, startUtc: views.binStartUtc(run, bin), endUtc: views.binStartUtc(run, bin + 1) },
    timezone: run.window.timezone,
    links: links.map(({ value, terms, place, ...link }) => ({
      ...link,
      value: numberOrNull(value),
      terms: terms.map((term) => ({ ...term, value: numberOrNull(term.value) })),
      place: place === null ? null : [...place],
      parameters: place === null ? [] : [...filled(place)],
    })),
    truncated,
  }
}

function figuresOf({ source, series, prepared }: PreviewRun, selection: views.MetricsSelection): views.WindowFigures {
  const whole = views.wholeRunFigures(source, selection)
  if (whole !== undefined) return whole
  const kept = new Set(source.index.series.map(({ id }) => id))
  const reader = { values: (id: string) => (kept.has(id) ? series.values(id) : undefined) }
  const attainment = attainmentsOf(selection.nodes, reader, selection)
  const summaries = summariesOf(prepared, reader, selection, new Set(selection.series.map(({ id }) => id)))
  const bottleneck = bottleneckOf(prepared, reader, selection)
  return {
    summaries: summaries.value,
    bottleneck: bottleneck.value,
    attainment: [...attainment.value],
    missing: [summaries, bottleneck, attainment].flatMap(({ missing }) => missing),
  }
}

function granted<T>(selected: views.Selected<T>): T {
  if (selected.refusal === undefined) return selected.value
  const { code, message, ...extras } = selected.refusal
  throw new Failure(code, message, extras)
}
