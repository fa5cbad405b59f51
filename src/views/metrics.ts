import { Type, type Static } from '@sinclair/typebox'
import type { BinRange } from '../base/index.ts'
import { AttainmentSchema, BottleneckSchema, SummarySchema, type RunFile } from '../bundle/index.ts'
import { selectWhen, type WhenQuery } from './bin-range.ts'
import { binStartUtc } from './bin-time.ts'
import { MetadataSchema, metadataView } from './metadata.ts'
import type { Selected } from './selection.ts'
import { computedSeries, keyOf, ownerOf, type SeriesName } from './computed-series.ts'
import { selectEntries, type SeriesFilter } from './series-filter.ts'
import type { ViewSource } from './view-source.ts'
import { MAX_NUMBERS } from './window.ts'

const CLOSED = { additionalProperties: false }

const MissingSchema = Type.Object(
  {
    part: Type.Union([Type.Literal('summaries'), Type.Literal('bottleneck'), Type.Literal('attainment')]),
    series: Type.String({ description: 'What it cannot be told without' }),
  },
  CLOSED,
)

/** What a window comes to. */
export const MetricsSchema = Type.Object(
  {
    metadata: MetadataSchema,
    startBin: Type.Integer({ minimum: 0 }),
    endBin: Type.Integer({ minimum: 0, description: 'Inclusive' }),
    startUtc: Type.String(),
    endUtc: Type.String({ description: 'The first instant after the window' }),
    summaries: Type.Record(Type.String(), Type.Record(Type.String(), SummarySchema), {
      description: 'By node, edge, resource, named series or system, then by measure (and class after a dot)',
    }),
    bottleneck: Type.Union([BottleneckSchema, Type.Null()], { description: 'Of the window; null when there is none' }),
    attainment: Type.Array(AttainmentSchema, { description: 'Of every node with a target' }),
    missing: Type.Array(MissingSchema, { description: 'What is not told, because the run does not hold a series' }),
  },
  CLOSED,
)

/** What a window comes to: summaries, bottleneck, and how well targets were kept. */
export type MetricsView = Static<typeof MetricsSchema>

/** Which bins, and of what; without bins or instants the whole run but its warm-up. */
export interface MetricsQuery extends WhenQuery, Pick<SeriesFilter, 'nodes' | 'measures'> {}

/** The bins of a window and the series to summarise, kept or not. */
export interface MetricsSelection extends BinRange {
  readonly series: readonly SeriesName[]
  /** The nodes that are asked for. */
  readonly nodes: RunFile['nodes']
}

/** The reductions of the selected bins. */
export interface WindowFigures extends Pick<MetricsView, 'bottleneck' | 'attainment' | 'missing'> {
  /** By series id. */
  readonly summaries: ReadonlyMap<string, Static<typeof SummarySchema>>
}

/** Most numbers in one summary. */
const NUMBERS = 9

/** What is to be told of a window, when the run has it and the answer is not too large. */
export function selectMetrics({ run }: Pick<ViewSource, 'run'>, query: MetricsQuery): Selected<MetricsSelection> {
  const range = isOpen(query) ? { value: wholeRun(run) } : selectWhen(run, query)
  if (range.refusal !== undefined) return range
  const entries = selectEntries(run, computedSeries(run), query)
  if (entries.refusal !== undefined) return entries
  const series = entries.value
  const actual = series.length * NUMBERS
  if (actual > MAX_NUMBERS) {
    const message = `the answer would hold ${actual} numbers, more than ${MAX_NUMBERS}`
    const hint = 'Ask for fewer nodes or measures.'
    return { refusal: { code: 'answer-too-large', message, hint, members: { limit: MAX_NUMBERS, actual } } }
  }
  const asked = query.nodes === undefined ? undefined : new Set(query.nodes)
  return { value: { ...range.value, series, nodes: run.nodes.filter(({ id }) => asked?.has(id) ?? true) } }
}

/** The bins that run.json sums up: all but the warm-up. */
function wholeRun({ grid }: RunFile): BinRange {
  return { startBin: grid.warmUp ?? 0, endBin: grid.bins - 1 }
}

function isOpen({ startBin, endBin, from, to }: WhenQuery): boolean {
  return startBin === undefined && endBin === undefined && from === undefined && to === undefined
}

/** What run.json says of the whole run, when that is what is asked for: nothing has to be read for it. */
export function wholeRunFigures(
  { run }: Pick<ViewSource, 'run'>,
  { startBin, endBin, series, nodes }: MetricsSelection,
): WindowFigures | undefined {
  const whole = wholeRun(run)
  if (startBin !== whole.startBin || endBin !== whole.endBin) return undefined
  const summaries = new Map(series.map((name) => [name.id, run.summary[ownerOf(name)]![keyOf(name)]!]))
  const asked = new Set(nodes.map(({ id }) => id))
  const attainment = run.attainment.filter(({ node }) => asked.has(node))
  return { summaries, bottleneck: run.bottleneck, attainment, missing: [] }
}

/** A reduction, and what it could not be told without. */
interface Reduction<T> {
  readonly value: T
  readonly missing: readonly MetricsView['missing'][number][]
}

/** The reductions of a window together. */
export function windowFigures(
  summaries: Reduction<WindowFigures['summaries']>,
  bottleneck: Reduction<WindowFigures['bottleneck']>,
  attainment: Reduction<readonly WindowFigures['attainment'][number][]>,
): WindowFigures {
  return {
    summaries: summaries.value,
    bottleneck: bottleneck.value,
    attainment: [...attainment.value],
    missing: [summaries, bottleneck, attainment].flatMap(({ missing }) => missing),
  }
}

/** The figures of a window by owner and measure. */
export function metricsView(source: ViewSource, selection: MetricsSelection, figures: WindowFigures): MetricsView {
  const { startBin, endBin, series } = selection
  const { bottleneck, attainment, missing } = figures
  const summaries = new Map<string, MetricsView['summaries'][string]>()
  for (const name of series) {
    const summary = figures.summaries.get(name.id)
    if (summary === undefined) continue
    const owner = ownerOf(name)
    summaries.set(owner, { ...summaries.get(owner), [keyOf(name)]: summary })
  }
  return {
    metadata: metadataView(source),
    startBin,
    endBin,
    startUtc: binStartUtc(source.run, startBin),
    endUtc: binStartUtc(source.run, endBin + 1),
    summaries: Object.fromEntries(summaries),
    bottleneck,
    attainment,
    missing,
  }
}
