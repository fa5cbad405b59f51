import { Type, type Static } from '@sinclair/typebox'
import { EventSchema, numberOrNull, WarningSchema, type RunEvent, type SeriesHead } from '../bundle/index.ts'
import { binStartUtc } from './bin-time.ts'
import { MetadataSchema, metadataView } from './metadata.ts'
import type { SeriesReader, ViewSource } from './view-source.ts'

const CLOSED = { additionalProperties: false }

const Values = Type.Record(Type.String(), Type.Union([Type.Number(), Type.Null()]))

const OWNER = {
  measures: Values,
  metrics: Values,
  byClass: Type.Record(Type.String(), Values, { description: 'Class to its measures and metrics' }),
  warnings: Type.Array(Type.String(), { description: 'Codes of those that hold in this bin' }),
}

const OwnerValues = Type.Object({ measures: Values, metrics: Values, byClass: OWNER.byClass }, CLOSED)

/** Everything at one bin. */
export const StateSchema = Type.Object(
  {
    metadata: MetadataSchema,
    bin: Type.Object(
      {
        index: Type.Integer({ minimum: 0 }),
        startUtc: Type.String(),
        endUtc: Type.String({ description: 'The first instant after the bin' }),
      },
      CLOSED,
    ),
    nodes: Type.Array(Type.Object({ id: Type.String(), kind: Type.String(), ...OWNER }, CLOSED)),
    edges: Type.Array(Type.Object({ id: Type.String(), from: Type.String(), to: Type.String(), ...OWNER }, CLOSED)),
    resources: Type.Array(Type.Object({ id: Type.String(), ...OWNER }, CLOSED)),
    system: OwnerValues,
    events: Type.Array(EventSchema, { description: 'Those in this bin' }),
    warnings: Type.Array(WarningSchema, { description: 'Those that hold in this bin' }),
  },
  CLOSED,
)

/** Everything at one bin; null where a series is undefined. */
export type StateView = Static<typeof StateSchema>

/** Ids of the series that the state of a bin shows: all but the named ones. */
export function stateSeries({ index }: ViewSource): readonly string[] {
  return index.series.filter(({ node }) => node !== null).map(({ id }) => id)
}

/** What the state of a bin is read from, beside the run itself. */
export interface StateParts {
  readonly series: SeriesReader
  /** All events of the run. */
  readonly events: readonly RunEvent[]
}

/** Everything at one bin, which `selectBin` has found. Nodes, edges and resources are in the order of run.json. */
export function stateView(source: ViewSource, bin: number, { series, events }: StateParts): StateView {
  const { run } = source
  const values = valuesByOwner(source, bin, series)
  const active = run.warnings.filter(({ firstBin, lastBin }) => firstBin <= bin && bin <= lastBin)
  const ownerOf = (id: string): OwnerView => {
    const warnings = active.filter((warning) => warning.node === id).map(({ code }) => code)
    return { ...(values.get(id) ?? emptyValues()), warnings }
  }
  return {
    metadata: metadataView(source),
    bin: { index: bin, startUtc: binStartUtc(run, bin), endUtc: binStartUtc(run, bin + 1) },
    nodes: run.nodes.map(({ id, kind }) => ({ id, kind, ...ownerOf(id) })),
    edges: run.edges.map(({ id, from, to }) => ({ id, from, to, ...ownerOf(id) })),
    resources: run.resources.map(({ id }) => ({ id, ...ownerOf(id) })),
    system: values.get('system') ?? emptyValues(),
    events: events.filter((event) => event.bin === bin),
    warnings: active,
  }
}

type OwnerValuesView = Static<typeof OwnerValues>
type OwnerView = Omit<StateView['nodes'][number], 'id' | 'kind'>

function emptyValues(): OwnerValuesView {
  return { measures: emptyRecord(), metrics: emptyRecord(), byClass: Object.create(null) as OwnerValuesView['byClass'] }
}

function valuesByOwner(source: ViewSource, bin: number, series: SeriesReader): ReadonlyMap<string, OwnerValuesView> {
  const owners = new Map<string, OwnerValuesView>()
  const place = bin - series.firstBin
  for (const entry of source.index.series) {
    if (entry.node === null) continue
    const owner = owners.get(entry.node) ?? emptyValues()
    owners.set(entry.node, owner)
    valuesFor(owner, entry, source.isMetric)[entry.measure] = numberOrNull(series.values(entry.id)[place]!)
  }
  return owners
}

function valuesFor(owner: OwnerValuesView, entry: SeriesHead, isMetric: ViewSource['isMetric']): Static<typeof Values> {
  if (entry.class !== null) return (owner.byClass[entry.class] ??= emptyRecord())
  return isMetric(entry.measure) ? owner.metrics : owner.measures
}

/** Without a prototype, because its keys come from a file. */
function emptyRecord(): Static<typeof Values> {
  return Object.create(null) as Static<typeof Values>
}
