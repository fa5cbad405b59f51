import { Type, type Static } from '@sinclair/typebox'
import type { Band, Replications, Run, Spread } from '../engine/index.ts'
import { described, NUMBER_OR_NULL, SERIES_KIND, UNIT } from './schema-parts.ts'

const CLOSED = { additionalProperties: false }

/** What one number comes to over the replicates. */
export const SpreadSchema = Type.Object(
  {
    n: Type.Integer({ minimum: 0, description: 'In how many replicates it is defined' }),
    mean: NUMBER_OR_NULL,
    sd: described(NUMBER_OR_NULL, 'Standard deviation, with n - 1'),
    min: NUMBER_OR_NULL,
    max: NUMBER_OR_NULL,
    p5: described(NUMBER_OR_NULL, '5th percentile, of type 7'),
    p50: NUMBER_OR_NULL,
    p95: NUMBER_OR_NULL,
    low: described(NUMBER_OR_NULL, 'Lower end of the 95 % interval of the mean; null with fewer than two values'),
    high: described(NUMBER_OR_NULL, 'Upper end of it'),
  },
  CLOSED,
)

/** Which replicates were evaluated, beside the run itself, and of which series they have bands. */
export const ReplicatedSchema = Type.Object(
  {
    count: Type.Integer({ minimum: 1, description: 'How many replicates, the run itself among them' }),
    bands: Type.Array(Type.String(), { description: 'The patterns that chose the series with bands' }),
  },
  CLOSED,
)

const BandEntrySchema = Type.Object(
  {
    id: Type.String(),
    unit: UNIT,
    kind: SERIES_KIND,
    points: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Number of bins' }),
  },
  CLOSED,
)

/** replications.json: what the replicates of a run come to. */
export const ReplicationsFileSchema = Type.Object(
  {
    ...ReplicatedSchema.properties,
    draws: Type.Boolean({ description: 'Whether the model draws anything; without draws all replicates are equal' }),
    series: Type.Array(BandEntrySchema, {
      description: 'The series with bands, in the order of their columns in series/bands.csv',
    }),
    summary: Type.Record(Type.String(), Type.Record(Type.String(), Type.Record(Type.String(), SpreadSchema)), {
      description:
        'By node, edge, resource, named series or system, then by measure (and class after a dot), then by number of the summary',
    }),
  },
  { additionalProperties: false, title: 'Replications of a run' },
)

/** What replications.json holds. */
export type ReplicationsFile = Static<typeof ReplicationsFileSchema>

/** Which replicates were evaluated, and of which series they have bands. */
export type Replicated = Static<typeof ReplicatedSchema>

/** Names of what a band has in every bin, in the order of its columns. */
export const BAND = ['n', 'mean', 'low', 'high', 'p5', 'p50', 'p95'] as const

/** One of the names of a band. */
export type BandName = (typeof BAND)[number]

/** Path of the bands in a bundle. No node has that id. */
export const BANDS_PATH = 'series/bands.csv'

/** Header of a column of bands: an id cannot hold what stands between. */
export function bandColumn(id: string, name: BandName): string {
  return `${id}#${name}`
}

/** What replications.json says of the replicates of a run. */
export function replicationsFileOf({ plan }: Run, replications: Replications): ReplicationsFile {
  const { count, patterns, draws, bands, spreads } = replications
  const owners = new Map<string, [string, ReplicationsFile['summary'][string][string]][]>()
  for (const { id, owner, measure, class: workClass } of plan.series) {
    const key = workClass === null ? measure : `${measure}.${workClass}`
    const entry: [string, ReplicationsFile['summary'][string][string]] = [key, numbersOf(spreads.get(id)!)]
    const entries = owners.get(owner.id)
    if (entries === undefined) owners.set(owner.id, [entry])
    else entries.push(entry)
  }
  return {
    count,
    bands: [...patterns],
    draws,
    series: bands.map(({ id, unit, kind, values }: Band) => ({ id, unit, kind, points: values.n.length })),
    summary: Object.fromEntries([...owners].map(([owner, entries]) => [owner, Object.fromEntries(entries)])),
  }
}

function numbersOf(spreads: Readonly<Record<string, Spread>>): Record<string, Static<typeof SpreadSchema>> {
  return Object.fromEntries(Object.entries(spreads).map(([name, spread]) => [name, { ...spread, n: spread.n ?? 0 }]))
}
