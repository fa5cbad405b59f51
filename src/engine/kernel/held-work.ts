/** A flow that comes to a node over an edge without a lag. */
export interface Inflow {
  /** items/bin */
  readonly flow: Float64Array
  /** What it brings in this bin is not known: what it brought in the bin before is taken for it. */
  readonly guessed: boolean
  /** Whether it waits for room in the node. */
  readonly obeys: boolean
}

/** What a node holds and gets of one class. */
export interface HeldClass {
  /** Units of work per item. */
  readonly work: number
  /** Items waiting before bin 0. */
  readonly initialQueue: number
  /** Items at the end of a bin; read at earlier bins. */
  readonly queue: Float64Array
  /** Failed work that enters back-off, items/bin; read at earlier bins. */
  readonly backing?: Float64Array | undefined
  /** Part of the attempts that fail, 0..1. */
  readonly failureRate?: Float64Array | undefined
  /** What edges with a lag bring, items/bin. */
  readonly lagged: readonly Float64Array[]
  readonly inflows: readonly Inflow[]
}

/** A node that asks before it attempts or sends, or that others ask for room. */
export interface HeldNode {
  /** Most work it could attempt in the bin, units of work; Infinity without a limit. */
  readonly own: Float64Array
  /** Written: the same, lowered by its resources. */
  readonly capped?: Float64Array | undefined
  /** Whether some of what arrives is guessed. */
  readonly guessed: boolean
  /** Most that may wait at the end of the bin, items, where a full queue holds back what would come. */
  readonly limit?: Float64Array | undefined
  /** Part of the work waiting that leaves at the start of the bin, 0..1. */
  readonly leaving?: Float64Array | undefined
  /** k_j of the failed work returns j bins later. */
  readonly backoff: readonly number[]
  readonly classes: readonly HeldClass[]
}

/** What a node has and expects in one bin. */
export interface Workload {
  /** Items per class that are there whatever its edges without a lag bring. */
  readonly held: Float64Array
  /** Items per class that those edges bring, as far as known, or as in the bin before. */
  readonly brought: Float64Array
  /** Items over all classes of `held`, and of `brought` by what does not wait for room. */
  crowd: number
  /** Most work it may attempt, units of work; lowered as resources are allotted. */
  own: number
  /** min(own, work of held + brought), with the own before any resource. */
  want: number
}

/** An empty workload. */
export function createWorkload(classes: number): Workload {
  return { held: new Float64Array(classes), brought: new Float64Array(classes), crowd: 0, own: 0, want: 0 }
}

/**
 * Measure what a node has and expects in bin t.
 *
 *   held = q − left + returning + what edges with a lag bring;   want = min(own, Σ work · (held + brought))
 *
 * Source: docs/spec/resources.md (Wants).
 */
export function measureWork(load: Workload, node: HeldNode, t: number): void {
  const leaving = node.leaving === undefined ? 0 : node.leaving[t]!
  let work = 0
  load.crowd = 0
  for (const [c, one] of node.classes.entries()) {
    const queue = t === 0 ? one.initialQueue : one.queue[t - 1]!
    let held = queue - leaving * queue + returningAt(one.backing, node.backoff, t)
    for (const flow of one.lagged) held += flow[t]!
    let brought = 0
    load.crowd += held
    for (const { flow, guessed, obeys } of one.inflows) {
      const items = flowAt(flow, guessed, t)
      brought += items
      if (!obeys) load.crowd += items
    }
    load.held[c] = held
    load.brought[c] = brought
    work += (held + brought) * one.work
  }
  load.own = node.own[t]!
  load.want = Math.min(load.own, work)
}

function flowAt(flow: Float64Array, guessed: boolean, t: number): number {
  if (!guessed) return flow[t]!
  return t === 0 ? 0 : flow[t - 1]!
}

function returningAt(backing: Float64Array | undefined, backoff: readonly number[], t: number): number {
  if (backing === undefined) return 0
  let sum = 0
  for (let j = 1; j <= backoff.length && j <= t; j++) sum += backoff[j - 1]! * backing[t - j]!
  return sum
}
