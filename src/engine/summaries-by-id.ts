import type { Digests } from './digest.ts'
import { seriesPlaces } from './plan/index.ts'
import type { Summary } from './run.ts'
import { summaryAt, summaryNames } from './summarise.ts'

/**
 * The summaries of all series of a plan by their ids, each made of its numbers when it is asked for.
 *
 * @param figures the numbers of all summaries, as the digests say
 */
export function summariesById({ series, of, at }: Digests, figures: Float64Array): ReadonlyMap<string, Summary> {
  const places = seriesPlaces(series)
  const summaryOf = (s: number): Summary => summaryAt(figures, at[of[s]!]!, summaryNames(series[s]!))
  function* values(): Generator<Summary, undefined> {
    for (const s of series.keys()) yield summaryOf(s)
  }
  function* keys(): Generator<string, undefined> {
    for (const { id } of series) yield id
  }
  function* entries(): Generator<[string, Summary], undefined> {
    for (const [s, { id }] of series.entries()) yield [id, summaryOf(s)]
  }
  const summaries: ReadonlyMap<string, Summary> = {
    size: series.length,
    has: (id) => places(id) >= 0,
    get: (id) => {
      const place = places(id)
      return place < 0 ? undefined : summaryOf(place)
    },
    forEach: (visit) => {
      for (const [id, summary] of entries()) visit(summary, id, summaries)
    },
    keys,
    values,
    entries,
    [Symbol.iterator]: entries,
  }
  return summaries
}
