import { Type, type Static } from '@sinclair/typebox'
import { flowOrder } from './flow-order.ts'
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
  const nodes = new Map(run.nodes.map((node) => [node.id, node]))
  const rows = flowOrder([...nodes.keys()], run.edges).map((id) => {
    const summary = run.summary[id] ?? {}
    return {
      id,
      kind: nodes.get(id)!.kind,
      arrived: summary['arrivals']?.total ?? null,
      served: summary['served']?.total ?? null,
      peakQueueDepth: summary['queueDepth']?.max ?? null,
      p95WaitTime: summary['waitTime']?.p95 ?? null,
      meanUtilization: summary['utilization']?.mean ?? null,
    }
  })
  return { rows }
}
