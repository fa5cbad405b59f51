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
}

/** What a window says of some series; one that it does not hold is a line without values. */
export function chartData({ startBin, endBin, binsPerPoint, series }: Window, ids: readonly string[]): ChartData {
  const bins: number[] = []
  for (let bin = startBin; bin <= endBin; bin += binsPerPoint) bins.push(bin)
  const found = ids.map((id) => series[id])
  return {
    bins,
    binsPerPoint,
    lines: found.map((points) => {
      if (points === undefined) return bins.map(() => null)
      return 'values' in points ? points.values : points.mean
    }),
    ranges: found.map((points) =>
      points === undefined || 'values' in points ? undefined : { min: points.min, max: points.max },
    ),
  }
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
