import { Type, type Static } from '@sinclair/typebox'
import {
  BottleneckSchema,
  HashesSchema,
  SERIES_INDEX_PATH,
  WarningSchema,
  type Manifest,
  type ReplicationsFile,
} from '../bundle/index.ts'
import {
  MetadataSchema,
  metadataView,
  replicationTable,
  ReplicationTableSchema,
  runTable,
  RunTableSchema,
  type RunTable,
  type ViewSource,
} from '../views/index.ts'

const CLOSED = { additionalProperties: false }

const ThresholdSchema = Type.Object(
  {
    that: Type.String(),
    name: Type.Optional(Type.String()),
    status: Type.Union([Type.Literal('pass'), Type.Literal('fail'), Type.Literal('not-checked')]),
    value: Type.Union([Type.Number(), Type.Null()]),
    bound: Type.String(),
  },
  CLOSED,
)

/** What a request for a run is answered with (docs/spec/operations.md), and the run at a glance. */
export const RunAnswerSchema = Type.Object(
  {
    runId: Type.Union([Type.String(), Type.Null()], { description: 'Null for a dry run' }),
    status: Type.Literal('completed'),
    mode: MetadataSchema.properties.mode,
    templateId: MetadataSchema.properties.templateId,
    reused: Type.Boolean({ description: 'Whether the run was there already' }),
    createdUtc: Type.String(),
    grid: MetadataSchema.properties.grid,
    warningCount: Type.Integer({ minimum: 0 }),
    warnings: Type.Array(WarningSchema),
    bottleneck: Type.Union([BottleneckSchema, Type.Null()]),
    thresholds: Type.Array(ThresholdSchema),
    table: RunTableSchema,
    replications: Type.Union([ReplicationTableSchema, Type.Null()], { description: 'Null in a run without them' }),
    plot: Type.Union([Type.String(), Type.Null()], {
      description: 'Id of the series to look at first; null where the run keeps none',
    }),
    artifacts: Type.Object(
      {
        run: Type.Boolean(),
        manifest: Type.Boolean(),
        seriesIndex: Type.Boolean(),
        events: Type.Boolean(),
        model: Type.Boolean(),
        inputs: Type.Boolean(),
      },
      CLOSED,
    ),
    canReplay: Type.Boolean({ description: 'Whether its model and all data it names are in the bundle' }),
    hashes: HashesSchema,
    tags: Type.Array(Type.String()),
    links: Type.Record(Type.String(), Type.String(), { description: 'Routes of the run; empty for a dry run' }),
  },
  CLOSED,
)

/** What a request for a run is answered with. */
export type RunAnswer = Static<typeof RunAnswerSchema>

/** A run that is there, from its files or before they were written. */
export interface MadeRun {
  readonly source: ViewSource
  readonly replications: ReplicationsFile | undefined
  readonly manifest: Manifest
  readonly createdUtc: string
  readonly tags: readonly string[]
  readonly reused: boolean
}

/** The answer about a run. */
export function runAnswer({ source, replications, manifest, createdUtc, tags, reused }: MadeRun): RunAnswer {
  const { runId, run } = source
  const { mode, templateId, grid, warnings } = metadataView(source)
  const paths = new Set(manifest.files.map(({ path }) => path))
  const stored = runId !== null
  const table = runTable(source)
  return {
    runId,
    status: 'completed',
    mode,
    templateId,
    reused,
    createdUtc,
    grid,
    warningCount: warnings.length,
    warnings,
    bottleneck: run.bottleneck,
    thresholds: run.thresholds,
    table,
    replications: replications === undefined ? null : replicationTable(source, replications),
    plot: firstToPlot(source, table),
    artifacts: {
      run: stored,
      manifest: stored,
      seriesIndex: stored && paths.has(SERIES_INDEX_PATH),
      events: stored && paths.has('events.json'),
      model: stored && paths.has('model/model.json'),
      inputs: stored && [...paths].some((path) => path.startsWith('inputs/')),
    },
    canReplay: stored && paths.has('model/model.json'),
    hashes: manifest.hashes,
    tags: [...tags],
    links: stored ? linksOf(runId) : {},
  }
}

/** The queue or the shortfall of the bottleneck, else the first queue, else the work in the system, as far as they are kept. */
function firstToPlot({ run, index }: ViewSource, { rows }: RunTable): string | null {
  const { bottleneck } = run
  const ofBottleneck = bottleneck === null ? [] : ['queueDepth', 'shortfall'].map((name) => `${bottleneck.id}.${name}`)
  const wanted = [...ofBottleneck, ...rows.map(({ id }) => `${id}.queueDepth`), 'system.workInSystem']
  const kept = new Set(index.series.map(({ id }) => id))
  return wanted.find((id) => kept.has(id)) ?? index.series[0]?.id ?? null
}

/** Routes about a stored run, by what each shows. */
const LINKED = ['graph', 'index', 'state', 'metrics', 'events', 'verify'] as const

function linksOf(runId: string): Record<string, string> {
  const self = `/v1/runs/${runId}`
  const linked = Object.fromEntries(LINKED.map((part) => [part, `${self}/${part}`]))
  return { self, window: `${self}/state_window`, ...linked }
}
