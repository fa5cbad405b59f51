import type { BinRange } from '../base/index.ts'
import type { Column, SeriesSpec } from './plan/index.ts'
import type { Summary } from './run.ts'
import { openSummaryRoom, percentilesOf, summarise, type SummaryRoom } from './summarise.ts'
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

/** Series that are one column, and whose summaries have the same numbers: they are summed up together. */
export interface Alike {
  readonly specs: readonly SeriesSpec[]
  readonly reads: readonly Column[]
}

/**
 * The series of a run, those that are alike together.
 *
 * @param columns of the series, by id
 */
export function alikeSeries(series: readonly SeriesSpec[], columns: ReadonlyMap<string, Column>): readonly Alike[] {
  const found = new Map<number, { readonly specs: SeriesSpec[]; readonly reads: readonly Column[] }>()
  let most = 0
  for (const column of columns.values()) most = Math.max(most, column + 2)
  for (const spec of series) {
    const reads = digestReads(spec, columns)
    const [column, weight = -1] = reads
    // A number: a large model has hundreds of thousands of series, and as many texts would have to be made and collected.
    const columnsKey = column! * most + weight + 1
    const key = columnsKey * 4 + (spec.kind === 'flow' ? 2 : 0) + (spec.weight === undefined ? 1 : 0)
    const alike = found.get(key)
    if (alike === undefined) found.set(key, { specs: [spec], reads })
    else alike.specs.push(spec)
  }
  return [...found.values()]
}

/** Makes the function that digests series that are alike from the columns of {@link digestReads}; in their order. */
export function digester({
  thresholds,
  grid,
  warmUp,
}: Model): (alike: Alike, columns: readonly Float64Array[]) => readonly Digest[] {
  const range: BinRange = { startBin: warmUp, endBin: grid.bins - 1 }
  const asked = percentilesAsked(thresholds)
  let room: SummaryRoom | undefined
  return ({ specs }, [values, weights = null]) => {
    room ??= openSummaryRoom(grid.bins)
    const { kind, weight } = specs[0]!
    const summary = summarise({ kind, values: values!, ...(weight === undefined ? {} : { weights }) }, range, room)
    return specs.map(({ id }) => {
      const more = weight === undefined && asked.has(id) ? percentilesOf(values!, null, range) : {}
      return { summary, statistics: { ...summary, ...more } }
    })
  }
}
