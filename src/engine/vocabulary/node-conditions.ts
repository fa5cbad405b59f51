import { initialWork } from './by-class.ts'
import type { Model, ModelNode } from './model-types.ts'
import { isAbove, trailingSums } from './trailing.ts'
import type { SeriesReader } from './warning-def.ts'

/** Tells of a bin whether something holds in it; undefined where it cannot be told. */
export type Condition = (t: number) => boolean | undefined

/** A rise smaller than this part of the level is rounding. */
const RISE = 1e-9

/** Bins of a service's schedule, over which its means are taken; 1 without one. */
export function periodOf(node: ModelNode): number {
  return (node.fields['schedule'] as { everyBins: number } | undefined)?.everyBins ?? 1
}

/** Whether the queue of a node is longer than a period before; undefined for a node at which nothing is attempted. */
export function rising(model: Model, node: ModelNode, { values }: SeriesReader): Condition | undefined {
  const queue = values(`${node.id}.queueDepth`)
  // What is laid in a store on purpose is no backlog.
  if (queue === undefined || values(`${node.id}.attempts`) === undefined) return undefined
  const period = periodOf(node)
  const initial = initialWork(model, node, null)
  return (t) => t >= period - 1 && queue[t]! - (t < period ? initial : queue[t - period]!) > RISE * queue[t]!
}

/** Whether more work comes back to be tried again than arrives, over a period; undefined for a node without retries. */
export function storming(node: ModelNode, { values }: SeriesReader): Condition | undefined {
  const retries = values(`${node.id}.retries`)
  const arrivals = values(`${node.id}.arrivals`)
  if (retries === undefined || arrivals === undefined) return undefined
  const period = periodOf(node)
  const [again, first] = [trailingSums(retries, period), trailingSums(arrivals, period)]
  return (t) => t >= period - 1 && isAbove(again[t]!, first[t]!)
}

/**
 * Whether the mean wait is longer than the node's target; undefined for a node without one, and in bins in which nothing
 * is attempted. Reads the scratch measure `targetWait`.
 */
export function breaching(node: ModelNode, { values }: SeriesReader): Condition | undefined {
  const wait = values(`${node.id}.waitTime`)
  const target = values(`${node.id}.targetWait`)
  if (wait === undefined || target === undefined) return undefined
  return (t) => (Number.isNaN(wait[t]!) ? undefined : wait[t]! > target[t]!)
}
