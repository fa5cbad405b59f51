import type { Window } from '../travel/answers.ts'

/** Columns for a chart: the bins, then the values of each line; null where undefined. */
export interface ChartData {
  /** First bin of each point. */
  readonly bins: readonly number[]
  readonly lines: readonly (readonly (number | null)[])[]
  /** Least and greatest of each line in each point, where a point holds several bins. */
  readonly ranges: readonly (
    { readonly min: readonly (number | null)[]; readonly max: readonly (number | null)[] } | undefined
  )[]
  readonly binsPerPoint: number
  /** The same lines of the run that is stored, where another is tried in its place. */
  readonly stored: readonly (readonly (number | null)[])[] | undefined
}

/**
 * What a window says of some series; one that it does not hold is a line without values.
 *
 * @param stored the same of the run in whose place another is tried; its points need not hold as many bins
 */
export function chartData(
  { startBin, endBin, binsPerPoint, series }: Window,
  ids: readonly string[],
  stored?: Window,
): ChartData {
  const bins: number[] = []
  for (let bin = startBin; bin <= endBin; bin += binsPerPoint) bins.push(bin)
  const found = ids.map((id) => series[id])
  return {
    bins,
    binsPerPoint,
    stored: stored && ids.map((id) => valuesAt(stored, id, bins)),
    lines: found.map((points) => (points === undefined ? bins.map(() => null) : meansOf(points))),
    ranges: found.map((points) =>
      points === undefined || 'values' in points ? undefined : { min: points.min, max: points.max },
    ),
  }
}

function meansOf(points: Window['series'][string]): readonly (number | null)[] {
  return 'values' in points ? points.values : points.mean
}

/** Values of a series in bins, each from the point that holds it; null where there is none. */
function valuesAt(
  { series, startBin, binsPerPoint }: Window,
  id: string,
  bins: readonly number[],
): readonly (number | null)[] {
  const points = series[id]
  const values = points === undefined ? [] : meansOf(points)
  return bins.map((bin) => values[Math.floor((bin - startBin) / binsPerPoint)] ?? null)
}

/** The window as CSV: a line for each bin with its instant, an empty cell where a value is undefined. */
export function chartCsv({ startBin, startUtc, series }: Window, ids: readonly string[]): string {
  const columns = ids.map((id) => {
    const points = series[id]
    return points !== undefined && 'values' in points ? points.values : []
  })
  const header = ['bin', 'startUtc', ...ids.map(quoted)]
  const rows = startUtc.map((utc, i) => [startBin + i, utc, ...columns.map((values) => values[i] ?? '')])
  return [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}

function quoted(id: string): string {
  return /[",\r\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id
}
