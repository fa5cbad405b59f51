import { didYouMean } from '../base/index.ts'
import type { RunFile, SeriesEntry } from '../bundle/index.ts'
import type { Selected } from './selection.ts'

/** What filters look at. */
export type SeriesName = Pick<SeriesEntry, 'id' | 'node' | 'measure' | 'class'>

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

/** The series that pass all filters; a name that nothing has is refused, with the nearest known name. */
export function selectEntries<Entry extends SeriesName>(
  { classes }: Pick<RunFile, 'classes'>,
  series: readonly Entry[],
  filter: SeriesFilter,
): Selected<readonly Entry[]> {
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
      const message = `no series of the run is of a ${what} ${JSON.stringify(unknown)}`
      return { refusal: { code: 'series-not-found', message, hint: didYouMean(unknown, known) } }
    }
    const wanted = new Set<string | null>(asked)
    entries = entries.filter((entry) => wanted.has(nameOf(entry)))
  }
  return { value: entries }
}

/** The node, edge or resource of a series, `system`, or the name of a named series. */
function ownerOf({ node, id }: SeriesName): string {
  return node ?? id
}
