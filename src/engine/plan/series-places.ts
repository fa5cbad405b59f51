import type { Column } from './op.ts'
import type { Plan } from './plan.ts'

/**
 * Finds series by their ids, without a table of all of them: who asks mostly goes from one to the next, so the search begins
 * where the last one ended.
 *
 * @param series in code-unit order of their ids
 * @returns the place of the series with an id; -1 when none has it
 */
export function seriesPlaces(series: readonly { readonly id: string }[]): (id: string) => number {
  let last = 0
  return (id) => {
    if (series.length === 0) return -1
    // The place is in [low, high), which grows away from the last one until it must be.
    let low = last
    let high = last + 1
    for (let step = 1; low > 0 && id < series[low]!.id; step *= 2) {
      high = low
      low = Math.max(0, low - step)
    }
    for (let step = 1; high < series.length && id >= series[high]!.id; step *= 2) {
      low = high
      high = Math.min(series.length, high + step)
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (id < series[middle]!.id) high = middle
      else low = middle
    }
    last = low
    return series[low]!.id === id ? low : -1
  }
}

/** Finds the columns of a plan by the ids of series, or of what checks and warnings read beside them. */
export function columnsById({ series, hidden }: Pick<Plan, 'series' | 'hidden'>): (id: string) => Column | undefined {
  const places = seriesPlaces(series)
  return (id) => {
    const place = places(id)
    return place < 0 ? hidden.get(id) : series[place]!.column
  }
}
