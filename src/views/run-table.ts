import { Type, type Static } from '@sinclair/typebox'
import { nodeRows } from './node-rows.ts'
import type { ViewSource } from './view-source.ts'

const Value = Type.Union([Type.Number(), Type.Null()])

/** A run at a glance: one row per node. */
export const RunTableSchema = Type.Object(
  {
    rows: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          kind: Type.String(),
          arrived: Value,
          served: Value,
          peakQueueDepth: Value,
          p95WaitTime: Value,
          meanUtilization: Value,
        },
        { additionalProperties: false },
      ),
      { description: 'In flow order; null where a node has no such series or it is undefined throughout' },
    ),
  },
  { additionalProperties: false },
)

/** A run at a glance: items that arrived and were served in all, greatest queue, 95th percentile of the wait (minutes), mean utilization. */
export type RunTable = Static<typeof RunTableSchema>

/** One row per node in flow order, from the summaries of the run; reads no series. */
export function runTable({ run }: Pick<ViewSource, 'run'>): RunTable {
  return { rows: nodeRows(run, run.summary) }
}
