import { Type, type Static } from '@sinclair/typebox'
import type { BinRange } from '../base/index.ts'
import { BAND, numberOrNull, type BandName, type BandValues, type ReplicationsFile } from '../bundle/index.ts'
import type { Refusal } from './selection.ts'

const Numbers = Type.Array(Type.Union([Type.Number(), Type.Null()]))

/** What a series comes to over the replicates in every bin of a range. */
export const BandSchema = Type.Object(
  { n: Numbers, mean: Numbers, low: Numbers, high: Numbers, p5: Numbers, p50: Numbers, p95: Numbers },
  {
    additionalProperties: false,
    description:
      'Over the replicates, bin by bin: how many have a value, mean, ends of the 95 % interval of the mean, percentiles',
  },
)

/** What a series comes to over the replicates in every bin of a range. */
export type BandView = Static<typeof BandSchema>

/** The bins of a band that a view shows. */
export function bandView(values: BandValues, { startBin, endBin }: BinRange): BandView {
  const shown = (name: BandName) => Array.from(values[name].subarray(startBin, endBin + 1), numberOrNull)
  return Object.fromEntries(BAND.map((name) => [name, shown(name)])) as BandView
}

/** Why the band of a series cannot be shown; undefined when it has one. */
export function withoutBand(id: string, file: ReplicationsFile | undefined): Refusal | undefined {
  if (file?.series.some((entry) => entry.id === id) === true) return undefined
  const message = `the run has no bands of the series ${JSON.stringify(id)}`
  const hint =
    file === undefined
      ? 'Make a run with replications (--replications N).'
      : 'Make a run that has bands of it (--bands PATTERN).'
  return { code: 'series-not-found', message, hint }
}
