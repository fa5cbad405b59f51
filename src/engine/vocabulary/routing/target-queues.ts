import type { TargetColumns } from '../../kernel/index.ts'
import type { Column } from '../../plan/index.ts'
import type { RoutingTarget } from '../node-kind.ts'

/** The queues at the targets of a router: a column for each that has one. */
export interface TargetQueues {
  readonly has: readonly boolean[]
  readonly columns: readonly Column[]
  /** Items before bin 0, one per target; 0 where nothing waits. */
  readonly initial: readonly number[]
}

/** What waits at each target. */
export function queuesOf(targets: readonly RoutingTarget[]): TargetQueues {
  const found = targets.map(({ measure, initial }) => ({ column: measure('queueDepth'), initial }))
  return {
    has: found.map(({ column }) => column !== undefined),
    columns: found.flatMap(({ column }) => column ?? []),
    initial: found.map(({ column, initial }) => (column === undefined ? 0 : initial)),
  }
}

/** The queues with their arrays in one evaluation. */
export function targetColumns({ has, initial }: TargetQueues, arrays: readonly Float64Array[]): TargetColumns[] {
  const left = [...arrays]
  return has.map((queued, i) => ({ queue: queued ? left.shift() : undefined, initial: initial[i]! }))
}
