import { Type, type Static } from '@sinclair/typebox'
import { SeriesEntrySchema, type SeriesHead } from '../bundle/index.ts'
import { flowOrder } from './flow-order.ts'
import { MetadataSchema, metadataView } from './metadata.ts'
import type { ViewSource } from './view-source.ts'

const CLOSED = { additionalProperties: false }

const { unit, kind } = SeriesEntrySchema.properties

const Measures = Type.Array(
  Type.Object(
    {
      name: Type.String(),
      unit,
      kind,
      classes: Type.Array(Type.String(), { description: 'Those that have a series of their own' }),
    },
    CLOSED,
  ),
)

const OWNER = {
  title: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  group: Type.Optional(Type.String()),
  unit: Type.Optional(Type.String({ description: 'What its items are' })),
  measures: Measures,
  metrics: Measures,
}

/** What a run is made of, and which series each part has. */
export const GraphSchema = Type.Object(
  {
    metadata: MetadataSchema,
    classes: Type.Array(Type.String(), { description: 'Classes of work' }),
    nodes: Type.Array(Type.Object({ id: Type.String(), kind: Type.String(), ...OWNER }, CLOSED), {
      description: 'In the order in which work meets them',
    }),
    edges: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          from: Type.String(),
          to: Type.String(),
          outlet: Type.String(),
          lag: Type.Integer({ minimum: 0, description: 'Whole bins on the way' }),
          ...OWNER,
        },
        CLOSED,
      ),
      { description: 'As declared' },
    ),
    resources: Type.Array(
      Type.Object({ id: Type.String(), policy: Type.String(), users: Type.Array(Type.String()), ...OWNER }, CLOSED),
      { description: 'Capacities that nodes share, and the nodes that use them' },
    ),
    system: Type.Object({ measures: Measures, metrics: Measures }, CLOSED),
    series: Type.Array(Type.Object({ id: Type.String(), unit, kind }, CLOSED), { description: 'Named series' }),
  },
  CLOSED,
)

/** Nodes, edges and resources of a run, and which series each has. */
export type GraphView = Static<typeof GraphSchema>

type Measure = GraphView['system']['measures'][number]

type Owned = Pick<GraphView['system'], 'measures' | 'metrics'>

/** The labels that nodes, edges and resources may carry. */
type Labels = Pick<GraphView['nodes'][number], 'title' | 'description' | 'group' | 'unit'>

/** The parts of a run, with the series that it has kept. */
export function graphView(source: ViewSource): GraphView {
  const { run, index } = source
  const owned = ownedSeries(source)
  const seriesOf = (id: string): Owned => owned.get(id) ?? { measures: [], metrics: [] }
  const nodes = new Map(run.nodes.map((node) => [node.id, node]))
  return {
    metadata: metadataView(source),
    classes: run.classes,
    nodes: flowOrder([...nodes.keys()], run.edges).map((id) => {
      const node = nodes.get(id)!
      return { id, kind: node.kind, ...labelsOf(node), ...seriesOf(id) }
    }),
    edges: run.edges.map((edge) => {
      const { id, from, to, outlet, lag } = edge
      return { id, from, to, outlet, lag, ...labelsOf(edge), ...seriesOf(id) }
    }),
    resources: run.resources.map((resource) => {
      const { id, policy, users } = resource
      return { id, policy, users, ...labelsOf(resource), ...seriesOf(id) }
    }),
    system: seriesOf('system'),
    series: index.series
      .filter(({ node }) => node === null)
      .map((entry) => ({ id: entry.id, unit: entry.unit, kind: entry.kind })),
  }
}

function labelsOf({ title, description, group, unit }: Labels): Labels {
  const labels = { title, description, group, unit }
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined))
}

/** Measures and metrics by owner, each once however many classes have a series of it. */
function ownedSeries({ index, isMetric }: ViewSource): ReadonlyMap<string, Owned> {
  const owners = new Map<string, Owned>()
  for (const entry of index.series) {
    if (entry.node === null) continue
    const owner = owners.get(entry.node) ?? { measures: [], metrics: [] }
    owners.set(entry.node, owner)
    addTo(isMetric(entry.measure) ? owner.metrics : owner.measures, entry)
  }
  return owners
}

function addTo(measures: Measure[], { measure, unit, kind, class: workClass }: SeriesHead): void {
  let found = measures.find(({ name }) => name === measure)
  if (found === undefined) measures.push((found = { name: measure, unit, kind, classes: [] }))
  if (workClass !== null) found.classes.push(workClass)
}
