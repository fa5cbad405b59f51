import { columnsById, type Column, type Plan, type SeriesSpec } from './plan/index.ts'
import { summaryNames } from './summarise.ts'

/**
 * The summaries of a plan: series that are one column, and whose summaries have the same numbers, have one together. In lists
 * of numbers, because a large model has hundreds of thousands of series.
 */
export interface Digests {
  readonly series: readonly SeriesSpec[]
  /** How many summaries there are. */
  readonly count: number
  /** For each series, which summary is its own. */
  readonly of: Int32Array
  /** For each summary, the first of its series. */
  readonly first: Int32Array
  /** For each series, the next one of the same summary; -1 after the last. */
  readonly next: Int32Array
  /** For each summary, the column of its weights; -1 where it has none. */
  readonly weights: Int32Array
  /** For each summary, where its numbers begin; at the end, how many there are. */
  readonly at: Int32Array
}

/** Columns that are read for a summary: that of its series, and that of their weights where they have some. */
export function digestReads({ series, first, weights }: Digests, digest: number): readonly Column[] {
  const { column } = series[first[digest]!]!
  const weight = weights[digest]! as Column
  return weight < 0 ? [column] : [column, weight]
}

/** The summaries that the series of a plan have. */
export function digestsOf(plan: Plan): Digests {
  const { series } = plan
  const weightOf = weightColumns(plan)
  const digestOf = alikeSeries(plan, weightOf)
  const of = new Int32Array(series.length)
  const next = new Int32Array(series.length).fill(-1)
  const last = new Int32Array(series.length)
  const firsts: number[] = []
  for (let s = 0; s < series.length; s++) {
    const digest = digestOf(s, firsts.length)
    of[s] = digest
    if (digest === firsts.length) firsts.push(s)
    else next[last[digest]!] = s
    last[digest] = s
  }
  const first = Int32Array.from(firsts)
  const at = new Int32Array(first.length + 1)
  for (const [d, s] of first.entries()) at[d + 1] = at[d]! + summaryNames(series[s]!).length
  return { series, count: first.length, of, first, next, weights: first.map((s) => weightOf[s]!), at }
}

/** For each series, the column of its weights; -1 where it has none. */
function weightColumns(plan: Plan): Int32Array {
  const columnOf = columnsById(plan)
  const weights = new Int32Array(plan.series.length).fill(-1)
  plan.series.forEach(({ weight }, s) => {
    if (typeof weight === 'string') weights[s] = columnOf(weight)!
  })
  return weights
}

/** Finds the summary that a series shares with those before it; else it is a new one. */
function alikeSeries({ series, columns }: Plan, weightOf: Int32Array): (series: number, fresh: number) => number {
  // Most have no weights, and are found by their column and the sort of their summary.
  const plain = new Int32Array(4 * columns).fill(-1)
  const weighted = new Map<number, number>()
  return (s, fresh) => {
    const { column, kind, weight } = series[s]!
    const key = 4 * column + (kind === 'flow' ? 2 : 0) + (weight === undefined ? 1 : 0)
    if (weightOf[s]! < 0) return plain[key]! < 0 ? (plain[key] = fresh) : plain[key]!
    const weightedKey = 4 * columns * weightOf[s]! + key
    const known = weighted.get(weightedKey)
    if (known === undefined) weighted.set(weightedKey, fresh)
    return known ?? fresh
  }
}
