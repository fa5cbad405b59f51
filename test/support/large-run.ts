import { encodeBundle, type SeriesFormat } from '../../src/bundle/index.ts'
import type { ServiceContext } from '../../src/service/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { receiptOf } from './sample-receipt.ts'
import { sampleContent } from './sample-run.ts'

/** A run of many series of one node, checkout.m0, checkout.m1 and so on, in many bins. */
export interface LargeRun {
  readonly runId: string
  readonly series: number
  readonly bins: number
  readonly seriesFormat: SeriesFormat
}

/** Value of a series of such a run in a bin, null where it is undefined: that is every fifth series in every third bin. */
export function largeValue(series: number, bin: number): number | null {
  return series % 5 === 0 && bin % 3 === 0 ? null : bin + (series % 5) / 8
}

/** Writes such a run. Series share their numbers, so that little of it is in memory. */
export async function writeLargeRun(
  { store }: ServiceContext,
  { runId, series: count, bins, seriesFormat }: LargeRun,
): Promise<void> {
  const content = sampleContent()
  const one = content.run.series.find(({ owner }) => owner.id === 'checkout')!
  const kinds = Array.from({ length: 5 }, (_, kind) =>
    Float64Array.from({ length: bins }, (_, bin) => largeValue(kind, bin) ?? NaN),
  )
  const series = Array.from({ length: count }, (_, i) => {
    return { ...one, id: `checkout.m${i}`, measure: `m${i}`, values: kinds[i % 5]! }
  })
  const model = { ...content.run.model, grid: { ...content.run.model.grid, bins } }
  const run = { ...content.run, series, model }
  const parts = encodeBundle({ ...content, run, seriesFormat }, nodeSha256)
  await store.write({ runId, parts, receipt: () => receiptOf(runId), overwrite: false })
}
