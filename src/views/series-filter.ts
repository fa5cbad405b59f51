import { didYouMean } from '../base/index.ts'
import type { RunFile } from '../bundle/index.ts'
import { computedSeries, NOT_KEPT, ownerOf, type SeriesName } from './computed-series.ts'
import type { Selected } from './selection.ts'

/** Which series; a filter that is left out leaves all of them. */
export interface SeriesFilter {
  /** Nodes, edges, resources, named series or `system`. */
  readonly nodes?: readonly string[] | undefined
  /** Measures and metrics. */
  readonly measures?: readonly string[] | undefined
  /** Classes of work. */
  readonly classes?: readonly string[] | undefined
}

/** The class of every series of a run whose model declares none. */
const ONLY_CLASS = 'default'

/**
 * The series that pass all filters; a name that nothing has is refused, with the nearest known name. So is what was
 * computed and not kept.
 */
export function selectEntries<Entry extends SeriesName>(
  run: RunFile,
  series: readonly Entry[],
  filter: SeriesFilter,
): Selected<readonly Entry[]> {
  const passed = passing(run, series, filter)
  if (passed.entries !== undefined && passed.entries.length > 0) return { value: passed.entries }
  const computed = passing(run, computedSeries(run), filter)
  if (computed.unknown !== undefined) return refused(`no series of the run is of a ${computed.unknown}`, computed.hint)
  if (computed.entries.length === 0) return { value: [] }
  const whose = passed.unknown === undefined ? 'that is asked for' : `of a ${passed.unknown}`
  return refused(`no series ${whose} was kept`, NOT_KEPT)
}

function refused(message: string, hint: string): Selected<never> {
  return { refusal: { code: 'series-not-found', message, hint } }
}

/** What passes all filters, or the name that nothing has. */
type Passed<Entry> =
  | { readonly entries: readonly Entry[]; readonly unknown?: undefined }
  | { readonly entries?: undefined; readonly unknown: string; readonly hint: string }

function passing<Entry extends SeriesName>(
  { classes }: RunFile,
  series: readonly Entry[],
  filter: SeriesFilter,
): Passed<Entry> {
  const undeclared = classes.length === 1 && classes[0] === ONLY_CLASS
  const classOf = (entry: SeriesName): string | null => entry.class ?? (undeclared ? ONLY_CLASS : null)
  const filters = [
    { asked: filter.nodes, what: 'node, edge, resource or named series', nameOf: ownerOf, more: [] },
    { asked: filter.measures, what: 'measure', nameOf: ({ measure }: SeriesName) => measure, more: [] },
    { asked: filter.classes, what: 'class', nameOf: classOf, more: classes },
  ]
  let entries = series
  for (const { asked, what, nameOf, more } of filters) {
    if (asked === undefined) continue
    const known = new Set([...more, ...series.map(nameOf).filter((name) => name !== null)])
    const unknown = asked.find((name) => !known.has(name))
    if (unknown !== undefined) {
      return { unknown: `${what} ${JSON.stringify(unknown)}`, hint: didYouMean(unknown, known) }
    }
    const wanted = new Set<string | null>(asked)
    entries = entries.filter((entry) => wanted.has(nameOf(entry)))
  }
  return { entries }
}
