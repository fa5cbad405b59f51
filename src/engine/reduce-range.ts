import type { BinRange } from '../base/index.ts'
import { explained } from './bottleneck-cause.ts'
import { findBottleneck, talliesOf } from './bottleneck.ts'
import type { Bottleneck, Summary } from './run.ts'
import type { Prepared } from './simulate.ts'
import { summarise } from './summarise.ts'
import type { SeriesReader } from './vocabulary/index.ts'

/** What part of a run's figures, and which series it cannot be told without. */
export interface Missing {
  readonly part: 'summaries' | 'bottleneck' | 'attainment'
  /** Id of a series that the run has computed and not kept. */
  readonly series: string
}

/** Figures of a range of bins. What a run has not kept is not guessed: it is left out, and said. */
export interface Figures<T> {
  readonly value: T
  readonly missing: readonly Missing[]
}

/** Summaries of some series over a range of bins, by id: the same reductions as those of the whole run. */
export function summariesOf(
  { plan }: Pick<Prepared, 'plan'>,
  reader: SeriesReader,
  range: BinRange,
  wanted: ReadonlySet<string>,
): Figures<ReadonlyMap<string, Summary>> {
  const missing = new Set<string>()
  const valuesOf = (id: string): Float64Array | undefined => {
    const values = reader.values(id)
    if (values === undefined) missing.add(id)
    return values
  }
  const summaries = new Map<string, Summary>()
  for (const { id, kind, weight } of plan.series) {
    const values = wanted.has(id) ? valuesOf(id) : undefined
    if (values === undefined) continue
    const weights = typeof weight === 'string' ? valuesOf(weight) : weight
    summaries.set(id, summarise({ kind, values, ...(weights === undefined ? {} : { weights }) }, range))
  }
  return { value: summaries, missing: [...missing].map((series) => ({ part: 'summaries', series })) }
}

/** Reads no series. */
const NOTHING: SeriesReader = { values: () => undefined }

/** What holds a range of bins back most; null when it cannot be told, its cause null when only that cannot. */
export function bottleneckOf(
  { model, plan }: Pick<Prepared, 'model' | 'plan'>,
  reader: SeriesReader,
  range: BinRange,
): Figures<Bottleneck | null> {
  const computed = new Set(plan.series.map(({ id }) => id))
  const absent = new Set<string>()
  const values = (id: string): Float64Array | undefined => {
    const found = reader.values(id)
    if (found === undefined && computed.has(id)) absent.add(id)
    return found
  }
  const search = { model, reader: { values }, range }
  const found = findBottleneck(search, talliesOf(model, search.reader, range))
  const missing = [...absent].map((series): Missing => ({ part: 'bottleneck', series }))
  if (missing.length > 0 || found === null) return { value: null, missing }
  const value = explained(model, { values }, { found, range })
  // Without its cause a bottleneck is still one.
  return { value: absent.size === 0 ? value : explained(model, NOTHING, { found, range }), missing }
}
