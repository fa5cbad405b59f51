import { initialWork } from './by-class.ts'
import type { Model, ModelNode } from './model-types.ts'
import { HOLDS, HOLDS_NOT, UNDEFINED, type Marks } from './stretches.ts'
import { isAbove, trailingSums } from './trailing.ts'
import type { SeriesReader } from './warning-def.ts'

/** A rise smaller than this part of the level is rounding. */
const RISE = 1e-9

/** Bins of a service's schedule, over which its means are taken; 1 without one. */
export function periodOf(node: ModelNode): number {
  return (node.fields['schedule'] as { everyBins: number } | undefined)?.everyBins ?? 1
}

/** In which bins the queue of a node is longer than a period before; undefined for a node at which nothing is attempted. */
export function rising(model: Model, node: ModelNode, { values }: SeriesReader): Marks | undefined {
  const queue = values(`${node.id}.queueDepth`)
  // What is laid in a store on purpose is no backlog.
  if (queue === undefined || values(`${node.id}.attempts`) === undefined) return undefined
  const period = periodOf(node)
  const initial = initialWork(model, node, null)
  const marks = new Uint8Array(queue.length)
  for (let t = period - 1; t < queue.length; t++) {
    const before = t < period ? initial : queue[t - period]!
    marks[t] = queue[t]! - before > RISE * queue[t]! ? HOLDS : HOLDS_NOT
  }
  return marks
}

/** In which bins more work comes back to be tried again than arrives, over a period; undefined for a node without retries. */
export function storming(node: ModelNode, { values }: SeriesReader): Marks | undefined {
  const retries = values(`${node.id}.retries`)
  const arrivals = values(`${node.id}.arrivals`)
  if (retries === undefined || arrivals === undefined) return undefined
  const period = periodOf(node)
  return aboveMarks(trailingSums(retries, period), trailingSums(arrivals, period), period - 1)
}

/**
 * In which bins the mean wait is longer than the node's target; undefined for a node without one, and in bins in which
 * nothing is attempted. Reads the scratch measure `targetWait`.
 */
export function breaching(node: ModelNode, { values }: SeriesReader): Marks | undefined {
  const wait = values(`${node.id}.waitTime`)
  const target = values(`${node.id}.targetWait`)
  if (wait === undefined || target === undefined) return undefined
  const marks = new Uint8Array(wait.length)
  for (let t = 0; t < wait.length; t++) {
    marks[t] = Number.isNaN(wait[t]!) ? UNDEFINED : wait[t]! > target[t]! ? HOLDS : HOLDS_NOT
  }
  return marks
}

/** In which bins from some bin on values are above others by more than rounding. */
export function aboveMarks(values: Float64Array, others: Float64Array, firstBin: number): Marks {
  const marks = new Uint8Array(values.length)
  for (let t = firstBin; t < values.length; t++) marks[t] = isAbove(values[t]!, others[t]!) ? HOLDS : HOLDS_NOT
  return marks
}
