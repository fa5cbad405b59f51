import type { BinRange } from '../base/index.ts'
import type { Column, SeriesSpec } from './plan/index.ts'
import type { Summary } from './run.ts'
import { percentilesOf, summarise } from './summarise.ts'
import { percentilesAsked } from './thresholds.ts'
import type { Model } from './vocabulary/index.ts'

/** What the end of a run has to know of a series that may be gone by then. */
export interface Digest {
  readonly summary: Summary
  /** The summary, with the percentiles that only a threshold asks for. */
  readonly statistics: Summary
}

/** Columns that are read to digest a series. */
export function digestReads({ column, weight }: SeriesSpec, columns: ReadonlyMap<string, Column>): readonly Column[] {
  return typeof weight === 'string' ? [column, columns.get(weight)!] : [column]
}

/** Makes the function that digests a series from the columns of {@link digestReads}. */
export function digester({
  thresholds,
  grid,
  warmUp,
}: Model): (spec: SeriesSpec, columns: readonly Float64Array[]) => Digest {
  const range: BinRange = { startBin: warmUp, endBin: grid.bins - 1 }
  const asked = percentilesAsked(thresholds)
  return (spec, [values, weights = null]) => {
    const { id, kind, weight } = spec
    const summary = summarise({ kind, values: values!, ...(weight === undefined ? {} : { weights }) }, range)
    const more = weight === undefined && asked.has(id) ? percentilesOf(values!, null, range) : {}
    return { summary, statistics: { ...summary, ...more } }
  }
}
