import { Type, type Static } from '@sinclair/typebox'
import { SpreadSchema, type ReplicationsFile } from '../bundle/index.ts'
import { nodeRows } from './node-rows.ts'
import type { ViewSource } from './view-source.ts'

const CLOSED = { additionalProperties: false }

const SpreadOrNull = Type.Union([SpreadSchema, Type.Null()])

/** The replicates of a run at a glance: how the numbers of its table lie over them. */
export const ReplicationTableSchema = Type.Object(
  {
    count: Type.Integer({ minimum: 1, description: 'How many replicates, the run itself among them' }),
    draws: Type.Boolean({ description: 'Whether the model draws anything; without draws all replicates are equal' }),
    bands: Type.Array(Type.String(), { description: 'Ids of the series with bands' }),
    rows: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          kind: Type.String(),
          arrived: SpreadOrNull,
          served: SpreadOrNull,
          peakQueueDepth: SpreadOrNull,
          p95WaitTime: SpreadOrNull,
          meanUtilization: SpreadOrNull,
        },
        CLOSED,
      ),
      { description: 'In flow order; null where a node has no such series' },
    ),
  },
  CLOSED,
)

/** The replicates of a run at a glance. */
export type ReplicationTable = Static<typeof ReplicationTableSchema>

/** One row per node in flow order, of the same numbers as the table of the run. */
export function replicationTable({ run }: Pick<ViewSource, 'run'>, file: ReplicationsFile): ReplicationTable {
  const bands = file.series.map(({ id }) => id)
  return { count: file.count, draws: file.draws, bands, rows: nodeRows(run, file.summary) }
}
