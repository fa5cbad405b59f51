import type { Window } from './answers.ts'

/** The values of some series in some bins running. */
export interface Block {
  readonly startBin: number
  /** Inclusive. */
  readonly endBin: number
  /** RFC 3339 UTC of the start of each bin. */
  readonly startUtc: readonly string[]
  /** By series id; NaN where undefined. */
  readonly columns: ReadonlyMap<string, Float64Array>
  /** The same bins of the stored run, where another is tried in its place. */
  readonly stored?: Window | undefined
}

/** The values of a window in which every bin is a point, beside those of the stored run. */
export function blockOf({ startBin, endBin, startUtc, series }: Window, stored?: Window): Block {
  const columns = new Map<string, Float64Array>()
  for (const [id, points] of Object.entries(series)) {
    if ('values' in points)
      columns.set(
        id,
        Float64Array.from(points.values, (value) => value ?? NaN),
      )
  }
  return { startBin, endBin, startUtc, columns, stored }
}

/** A value of a block; NaN where it is undefined, not kept, or not a bin of the block. */
export function valueAt({ columns, startBin }: Block, series: string, bin: number): number {
  return columns.get(series)?.[bin - startBin] ?? NaN
}

/** A value of a window; null where it is undefined, not kept, not a bin of the window, or not alone in its point. */
export function valueIn({ series, startBin }: Window, id: string, bin: number): number | null {
  const points = series[id]
  return points !== undefined && 'values' in points ? (points.values[bin - startBin] ?? null) : null
}
