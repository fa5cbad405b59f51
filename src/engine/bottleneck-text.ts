import { amountText, percentText, stretchText } from '../base/index.ts'
import type { Model, ModelNode, SeriesReader } from './vocabulary/index.ts'

/** What is to be said of a bottleneck. */
export interface Holding {
  readonly node: ModelNode
  /** The resource that holds the node back, where one does. */
  readonly resource?: string
  readonly from: number
  readonly to: number
  /** 0 to 1. */
  readonly shareOfWaiting: number
}

/** One sentence: which, from when to when, and why. */
export function bottleneckText({ window, grid }: Model, holding: Holding, reader: SeriesReader): string {
  const { node, resource, from, to, shareOfWaiting } = holding
  const inStretch = (id: string): Float64Array => reader.values(id)!.subarray(from, to + 1)
  const peakOf = (id: string): string => amountText(inStretch(id).reduce((most, value) => Math.max(most, value), 0))
  const holds = `${resource ?? node.id} holds the system back most, ${stretchText(window, grid, from, to)}`
  if (resource !== undefined) {
    const lacking = `up to ${peakOf(`${resource}.shortfall`)} units more per bin are wanted than it has`
    // Where all that is refused is turned away, nothing waits.
    return shareOfWaiting > 0
      ? `${holds}: ${lacking}, and ${percentText(shareOfWaiting)} of all waiting is for it`
      : `${holds}: ${lacking}`
  }
  const perBin = inStretch(`${node.id}.attempts`).reduce((sum, value) => sum + value, 0) / (to - from + 1)
  const schedule = node.fields.schedule as { readonly everyBins: number } | undefined
  const why =
    schedule === undefined
      ? `it attempts all it can (${amountText(perBin)} items per bin) while`
      : `it works in one bin of ${schedule.everyBins}, attempts what it can then, and`
  const share = percentText(shareOfWaiting)
  return `${holds}: ${why} up to ${peakOf(`${node.id}.queueDepth`)} items wait, ${share} of all waiting`
}
