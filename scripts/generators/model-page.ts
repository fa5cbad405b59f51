import { DEFINITIONS, LABEL_NAMES, modelSchema, type Definitions } from '../../src/engine/index.ts'
import { fieldTable, valueText, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'A model is plain data, YAML or JSON, without parameters: what enters, what serves it, and how work flows between. ' +
  'Unknown fields are errors everywhere. The [specification](../spec/model.md) says what ids and series ids look like; the ' +
  'JSON Schema is `schemas/model.schema.json`.'

const EXAMPLE = `\`\`\`yaml model
schemaVersion: 1
window: { start: 2025-01-06T00:00:00Z, timezone: Europe/Berlin }
grid: { bins: 288, binSize: 5, binUnit: minutes }
series:
  demand: { profile: weekday-office, mean: 100 }
topology:
  nodes:
    customers: { kind: source, arrivals: demand }
    checkout: { kind: service, servers: 12, serviceTime: 30s, queueLimit: 400 }
    done: { kind: sink }
    turned_away: { kind: sink, outcome: failed }
  edges:
    - { from: customers, to: checkout }
    - { from: checkout, to: done }
    - { from: checkout, to: turned_away, outlet: rejected }
thresholds:
  - { name: short queue, that: 'checkout.queueDepth#max', atMost: 100 }
\`\`\``

const EDGE_MEASURES =
  'An edge publishes `edge.flow`, the work that enters it in a bin; with a lag also `edge.inTransit`, what is on its way at ' +
  'the end of the bin.'

/** docs/reference/model.md: the model document. */
export function modelPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const schema: Schema = modelSchema(definitions)
  const { window, grid, classes, series, topology, thresholds } = properties(schema)
  const { nodes, edges, resources } = properties(topology!)
  const edge = edges!.items as Schema
  return [
    page(
      'model',
      'Model document',
      ABOUT,
      EXAMPLE,
      sectionsTable(schema),
      '## window and grid',
      'Bins are equal lengths of elapsed time; the first begins at `window.start`. `window.offsets` is the local clock of the zone over the window: flowsim fills it in when it reads a model, so that a run needs no zone data later.',
      fieldTable({ type: 'object', ...mapOf({ window: window!, grid: grid! }) }),
      '## classes',
      `${classes!.description!} Where they are declared, every flow and stock is also published for each of them, as \`node.measure.class\`. A field marked _by class_ takes one value for all, or a map class → value ([specification](../spec/model.md)).`,
      '## series',
      `${series!.description ?? 'Named series'}, by name. [Series](series.md) says what a series may be.`,
      '## topology.nodes',
      `${nodes!.description ?? 'Nodes'}, by id. [Node kinds](node-kinds.md) says what each kind takes and publishes.`,
      '## topology.edges',
      'The edges of an outlet split what leaves by it: their shares sum to 1, or one edge has none and takes the rest. A loop needs a lag on one of its edges, or `SHIFT` in one of its formulas.',
      fieldTable(edge, LABEL_NAMES),
      EDGE_MEASURES,
      '## topology.resources',
      `${resources!.description!} [Resources](resources.md) says what they take and publish.`,
      '## thresholds',
      'What should hold of the finished run; `flowsim run` exits with 1 when one does not. Statistics are `total` (of flows), `mean`, `min`, `max`, `argmax`, `p50`, `p90`, `p95`, `p99`.',
      fieldTable(thresholds!.items as Schema),
      '## Labels',
      'Nodes, edges and resources may carry labels: shown, never computed with.',
      fieldTable(mapOf(Object.fromEntries(LABEL_NAMES.map((name) => [name, properties(edge)[name]!])))),
    ),
  ]
}

function sectionsTable(schema: Schema): string {
  const rows = Object.entries(properties(schema)).map(([name, section]) => [
    `\`${name}\``,
    valueText(section),
    schema.required?.includes(name) === true ? 'yes' : '',
  ])
  return table(['Section', 'Value', 'Needed'], rows)
}

function properties(schema: Schema): Readonly<Record<string, Schema>> {
  return schema.properties ?? {}
}

/** A map of these fields; those of the optional ones are marked by the schemas inside. */
function mapOf(fields: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties: fields }
}
