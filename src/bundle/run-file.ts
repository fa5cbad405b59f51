import { Type, type Static } from '@sinclair/typebox'
import { BIN, described, HASH, INSTANT, NUMBER_OR_NULL } from './schema-parts.ts'

const CLOSED = { additionalProperties: false }

const LABELS = {
  title: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  group: Type.Optional(Type.String()),
  unit: Type.Optional(Type.String({ description: 'What its items are' })),
}

const BIN_OR_NULL = Type.Union([BIN, Type.Null()])

/** Reduction of one series over a range of bins. */
export const SummarySchema = Type.Object(
  {
    total: Type.Optional(described(NUMBER_OR_NULL, 'Of flows only: the sum over the bins')),
    mean: NUMBER_OR_NULL,
    min: NUMBER_OR_NULL,
    max: NUMBER_OR_NULL,
    argmax: described(BIN_OR_NULL, 'The first bin with the greatest value'),
    p50: Type.Optional(described(NUMBER_OR_NULL, '50th percentile, of some measures only')),
    p90: Type.Optional(described(NUMBER_OR_NULL, '90th percentile, of some measures only')),
    p95: Type.Optional(described(NUMBER_OR_NULL, '95th percentile, of some measures only')),
    p99: Type.Optional(described(NUMBER_OR_NULL, '99th percentile, of some measures only')),
  },
  CLOSED,
)

/** A warning of a finished run. */
export const WarningSchema = Type.Object(
  {
    code: Type.String(),
    severity: Type.Union([Type.Literal('warning'), Type.Literal('info')]),
    node: described(Type.String(), 'The node, edge or named series it speaks of'),
    firstBin: described(BIN, 'Of its first stretch'),
    lastBin: described(BIN, 'Of its last stretch, inclusive'),
    stretches: Type.Integer({ minimum: 0, description: 'How many runs of bins it holds in' }),
    worst: Type.Union([Type.Object({ bin: BIN, value: Type.Number() }, CLOSED), Type.Null()]),
    message: Type.String(),
    hint: Type.String(),
  },
  CLOSED,
)

const CheckSchema = Type.Object(
  {
    id: Type.String(),
    status: Type.Union([Type.Literal('pass'), Type.Literal('fail')]),
    breaches: Type.Array(Type.Object({ series: Type.String(), bin: BIN, amount: Type.Number() }, CLOSED)),
  },
  CLOSED,
)

const ThresholdSchema = Type.Object(
  {
    that: Type.String({ description: 'series#statistic' }),
    name: Type.Optional(Type.String()),
    status: Type.Union([Type.Literal('pass'), Type.Literal('fail'), Type.Literal('not-checked')]),
    value: described(NUMBER_OR_NULL, 'Of the statistic; null when it is undefined'),
    bound: Type.String({ description: 'What was to hold, in words' }),
  },
  CLOSED,
)

/** What explains most of a change. */
export const CauseSchema = Type.Object(
  {
    path: Type.Array(
      Type.Object(
        {
          node: Type.Optional(Type.String()),
          edge: Type.Optional(Type.String()),
          series: Type.Optional(Type.String({ description: 'A named series' })),
          resource: Type.Optional(Type.String()),
          what: Type.String({ description: 'What of it changed' }),
          change: Type.Number({ description: 'By how much, per bin, in its own unit' }),
        },
        { ...CLOSED, description: 'One of node, edge, series and resource, and what changed there' },
      ),
      { minItems: 1, description: 'From where it shows to where it starts' },
    ),
    text: Type.String({ description: 'The path as one sentence' }),
  },
  CLOSED,
)

/** What holds the run back most. */
export const BottleneckSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    from: described(BIN, 'First bin of its longest saturated stretch'),
    to: described(BIN, 'Last bin of it, inclusive'),
    bins: Type.Integer({ minimum: 0, description: 'In how many bins it is saturated' }),
    utilization: described(NUMBER_OR_NULL, 'Over those bins; null without a capacity'),
    shareOfWaiting: Type.Number({ description: 'Its waiting in those bins as a part of all waiting, 0 to 1' }),
    cause: Type.Union([CauseSchema, Type.Null({ description: 'Cannot be told' })]),
    text: Type.String({ description: 'Which, from when to when, and why' }),
  },
  CLOSED,
)

/** How well a node kept its target. */
export const AttainmentSchema = Type.Object(
  {
    node: Type.String(),
    targetWait: described(
      NUMBER_OR_NULL,
      'Longest wait promised, in minutes; null where it is not the same in all bins',
    ),
    targetShare: described(NUMBER_OR_NULL, 'Part of the work it is promised for; null where the model does not say'),
    attempts: described(NUMBER_OR_NULL, 'Work attempted'),
    withinTarget: described(NUMBER_OR_NULL, 'Of that, work attempted in bins whose waitTime is at most the target'),
    attainment: described(NUMBER_OR_NULL, 'withinTarget / attempts; null where nothing is attempted'),
  },
  CLOSED,
)

const WindowSchema = Type.Object(
  {
    start: described(INSTANT, 'First instant of bin 0'),
    timezone: Type.String({ description: 'IANA name' }),
    offsets: Type.Array(Type.Object({ fromUtc: INSTANT, offsetMinutes: Type.Number() }, CLOSED), {
      description: 'Local time less UTC, from each instant on',
    }),
  },
  CLOSED,
)

const GridSchema = Type.Object(
  {
    bins: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    binSize: Type.Number({ exclusiveMinimum: 0 }),
    binUnit: Type.Union([
      Type.Literal('seconds'),
      Type.Literal('minutes'),
      Type.Literal('hours'),
      Type.Literal('days'),
      Type.Literal('weeks'),
    ]),
    warmUp: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 999_999,
        description: 'Leading bins left out of summaries; none unless given',
      }),
    ),
  },
  CLOSED,
)

const NodeSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    ...LABELS,
    fields: Type.Record(Type.String(), Type.Unknown(), { description: 'As in the model' }),
  },
  CLOSED,
)

const EdgeSchema = Type.Object(
  {
    id: Type.String(),
    from: Type.String(),
    to: Type.String(),
    outlet: Type.String(),
    lag: Type.Integer({ minimum: 0, description: 'Whole bins on the way' }),
    ...LABELS,
  },
  CLOSED,
)

const ResourceSchema = Type.Object(
  {
    id: Type.String(),
    policy: Type.String({ description: 'How it is divided when more is wanted than there is' }),
    users: Type.Array(Type.String(), { description: 'The nodes that use it, in code-unit order' }),
    order: Type.Array(Type.String(), {
      description: 'The same, the first first; empty unless the policy has an order',
    }),
    ...LABELS,
  },
  CLOSED,
)

/** How runs come about; simulation computes everything from the model. */
export const MODE = Type.Literal('simulation')

/** run.json: what was asked and what came out, without the series. No run id, no clock time of the computation. */
export const RunFileSchema = Type.Object(
  {
    formatVersion: Type.Literal(1),
    mode: MODE,
    template: Type.Union([
      Type.Object({ id: Type.String(), version: Type.String(), sha256: HASH }, CLOSED),
      Type.Null({ description: 'A run of a model' }),
    ]),
    parameters: Type.Record(Type.String(), Type.Unknown(), { description: 'With defaults filled in' }),
    seed: Type.Union([Type.Number(), Type.String()]),
    window: WindowSchema,
    grid: GridSchema,
    classes: Type.Array(Type.String(), { minItems: 1 }),
    nodes: Type.Array(NodeSchema, { description: 'In code-unit order of their ids' }),
    edges: Type.Array(EdgeSchema, { description: 'As declared' }),
    resources: Type.Array(ResourceSchema, { description: 'In code-unit order of their ids' }),
    warnings: Type.Array(WarningSchema),
    checks: Type.Array(CheckSchema, { description: 'All hold in a run that is stored' }),
    thresholds: Type.Array(ThresholdSchema),
    summary: Type.Record(Type.String(), Type.Record(Type.String(), SummarySchema), {
      description: 'By node, edge, resource, named series or system, then by measure (and class after a dot)',
    }),
    bottleneck: Type.Union([BottleneckSchema, Type.Null()]),
    attainment: Type.Array(AttainmentSchema, { description: 'Of every node with a target, in the order of ids' }),
    provenance: Type.Object({ mode: MODE, engineVersion: Type.Integer({ minimum: 1 }), inputHash: HASH }, CLOSED),
  },
  { additionalProperties: false, title: 'A finished run' },
)

/** What run.json holds. */
export type RunFile = Static<typeof RunFileSchema>
