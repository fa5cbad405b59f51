import type { RunFile } from '../bundle/index.ts'
import { flowOrder } from './flow-order.ts'

/** Numbers of the summaries of a run, by owner, measure and name; or what stands in their place. */
type Figures<T> = Readonly<Record<string, Readonly<Record<string, Readonly<Partial<Record<string, T | null>>>>>>>

/** A node at a glance; null where it has no such series or it is undefined throughout. */
export interface NodeRow<T> {
  readonly id: string
  readonly kind: string
  readonly arrived: T | null
  readonly served: T | null
  readonly peakQueueDepth: T | null
  readonly p95WaitTime: T | null
  readonly meanUtilization: T | null
}

/** One row per node in flow order, of the numbers that people look at first. */
export function nodeRows<T>({ nodes, edges }: Pick<RunFile, 'nodes' | 'edges'>, figures: Figures<T>): NodeRow<T>[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  return flowOrder([...kinds.keys()], edges).map((id) => {
    const of = (measure: string, name: string): T | null => figures[id]?.[measure]?.[name] ?? null
    return {
      id,
      kind: kinds.get(id)!,
      arrived: of('arrivals', 'total'),
      served: of('served', 'total'),
      peakQueueDepth: of('queueDepth', 'max'),
      p95WaitTime: of('waitTime', 'p95'),
      meanUtilization: of('utilization', 'mean'),
    }
  })
}
