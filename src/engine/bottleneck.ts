import { amountText, percentText, stretchText, type BinRange } from '../base/index.ts'
import type { Model, ModelNode, SeriesReader } from './vocabulary/index.ts'
import type { Bottleneck } from './run.ts'

/** Attempts this close to the capacity, as a part of it, count as all of it. */
const FULL = 1e-9

/** How one service was saturated: where it worked at its limit while work waited. */
interface Saturation {
  readonly node: ModelNode
  readonly bins: number
  /** Sum of queueDepth over those bins. */
  readonly waiting: number
  readonly attempts: number
  readonly capacity: number
  /** Longest stretch, first and last bin. */
  readonly from: number
  readonly to: number
}

/**
 * What holds a range of bins back most (docs/spec/summaries.md): the service with the most waiting over the bins in which
 * it attempts all it can while work waits. Ties go to the first id; null when no service is saturated in the range. Reads
 * published series alone, so that it can be found for a stored run as well.
 */
export function findBottleneck(model: Model, reader: SeriesReader, range: BinRange): Bottleneck | null {
  let all = 0
  let worst: Saturation | undefined
  for (const node of model.nodes) {
    const queue = reader.values(`${node.id}.queueDepth`)
    if (queue === undefined) continue
    all += queue.subarray(range.startBin, range.endBin + 1).reduce((sum, value) => sum + value, 0)
    const found = saturationOf(node, queue, { model, reader, range })
    if (found !== undefined && found.waiting > (worst?.waiting ?? 0)) worst = found
  }
  return worst === undefined ? null : inWords(model, worst, all, reader)
}

/** Where, and of what. */
interface Looked {
  readonly model: Model
  readonly reader: SeriesReader
  readonly range: BinRange
}

function saturationOf(node: ModelNode, queue: Float64Array, looked: Looked): Saturation | undefined {
  const { reader, range } = looked
  const capacity = reader.values(`${node.id}.capacity`)
  const attempts = attemptedWork(node, looked)
  if (capacity === undefined || attempts === undefined) return undefined
  const found = { node, bins: 0, waiting: 0, attempts: 0, capacity: 0, from: 0, to: -1 }
  let start = range.startBin
  for (let t = range.startBin; t <= range.endBin; t++) {
    // An unlimited capacity is shown as undefined: no comparison with it holds.
    const saturated = queue[t]! > 0 && attempts[t]! >= capacity[t]! * (1 - FULL)
    if (!saturated) {
      start = t + 1
      continue
    }
    found.bins++
    found.waiting += queue[t]!
    found.attempts += attempts[t]!
    found.capacity += capacity[t]!
    if (t - start > found.to - found.from) {
      found.from = start
      found.to = t
    }
  }
  return found.bins === 0 ? undefined : found
}

/** Attempts in units of work, of which the capacity speaks. */
function attemptedWork({ id, fields }: ModelNode, { model, reader }: Looked): Float64Array | undefined {
  const work = fields.work as Readonly<Record<string, number>> | undefined
  const attempts = reader.values(`${id}.attempts`)
  if (work === undefined || attempts === undefined) return attempts
  const sum = new Float64Array(attempts.length)
  for (const workClass of model.classes) {
    const ofClass = model.hasClasses ? reader.values(`${id}.attempts.${workClass}`) : attempts
    ofClass?.forEach((items, t) => (sum[t] = sum[t]! + items * (work[workClass] ?? 1)))
  }
  return sum
}

function inWords(model: Model, found: Saturation, all: number, reader: SeriesReader): Bottleneck {
  const { node, bins, waiting, attempts, capacity, from, to } = found
  const utilization = capacity > 0 ? attempts / capacity : null
  const shareOfWaiting = all > 0 ? waiting / all : 0
  return {
    id: node.id,
    kind: node.kind.kind,
    from,
    to,
    bins,
    utilization,
    shareOfWaiting,
    text: sentence(model, found, shareOfWaiting, reader),
  }
}

function sentence({ window, grid }: Model, found: Saturation, shareOfWaiting: number, reader: SeriesReader): string {
  const { node, from, to } = found
  const inStretch = (measure: string): Float64Array => reader.values(`${node.id}.${measure}`)!.subarray(from, to + 1)
  const peak = inStretch('queueDepth').reduce((most, value) => Math.max(most, value), 0)
  const perBin = inStretch('attempts').reduce((sum, value) => sum + value, 0) / (to - from + 1)
  const schedule = node.fields.schedule as { readonly everyBins: number } | undefined
  const why =
    schedule === undefined
      ? `it attempts all it can (${amountText(perBin)} items per bin) while`
      : `it works in one bin of ${schedule.everyBins}, attempts what it can then, and`
  return (
    `${node.id} holds the system back most, ${stretchText(window, grid, from, to)}: ${why} up to ` +
    `${amountText(peak)} items wait, ${percentText(shareOfWaiting)} of all waiting`
  )
}
