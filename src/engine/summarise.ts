import { compensatedSum, definedValues, extremes, percentile, weightedPercentiles } from './kernel/index.ts'
import type { SeriesReader } from './vocabulary/index.ts'
import type { Series, Summary } from './run.ts'

const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const

/** Name of a percentile that summaries have. */
export type PercentileName = keyof typeof PERCENTILES

/** Reduction of every series, by id (docs/spec/summaries.md): flows have a total, some series have percentiles. */
export function summariseAll(series: readonly Series[], reader: SeriesReader): Map<string, Summary> {
  return new Map(series.map((one) => [one.id, summarise(one, reader)]))
}

/** Reduction of one series over its bins. */
export function summarise(series: Series, reader: SeriesReader): Summary {
  const ends = extremes(series.values)
  const defined = definedValues(series.values)
  const total = ends === undefined ? null : finite(compensatedSum(defined))
  return {
    ...(series.kind === 'flow' ? { total } : {}),
    mean: total === null ? null : finite(total / defined.length),
    min: ends?.min ?? null,
    max: ends?.max ?? null,
    argmax: ends?.argmax ?? null,
    ...(series.weight === undefined ? {} : percentilesOf(series, series.weight, reader)),
  }
}

/** The four percentiles of a series: type 7 over its defined bins, or weighted by another series. */
export function percentilesOf(
  { values }: Pick<Series, 'values'>,
  weight: string | null,
  reader: SeriesReader,
): Record<PercentileName, number | null> {
  const names = Object.keys(PERCENTILES) as PercentileName[]
  const ps = names.map((name) => PERCENTILES[name])
  const found = weight === null ? plainPercentiles(values, ps) : weightedPercentiles(values, reader.values(weight)!, ps)
  return Object.fromEntries(names.map((name, i) => [name, found?.[i] ?? null])) as Record<PercentileName, number | null>
}

function plainPercentiles(values: Float64Array, ps: readonly number[]): readonly (number | null)[] | undefined {
  const defined = definedValues(values)
  return defined.length === 0 ? undefined : ps.map((p) => finite(percentile(defined, p)))
}

/** A named series may hold numbers whose sum or difference is beyond all numbers: it has no value then. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
