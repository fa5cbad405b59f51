import { byCodeUnit } from '../base/index.ts'
import type { Column, Plan } from './plan/index.ts'
import type { Definitions, SeriesReader } from './vocabulary/index.ts'

/** What attainment and the bottleneck are told from, beside measures. */
const ALWAYS_READ = ['waitTime', 'targetWait', 'attemptsWork']

/** Columns of a node or resource that definitions may look at, and the ids of what they hold. */
export interface Owned {
  readonly ids: readonly string[]
  readonly columns: readonly Column[]
}

/**
 * What definitions may look at, by node or resource: all measures over all classes; metrics, scratch measures and measures of
 * single classes only where a definition says that it reads them.
 */
export function ownedColumns({ series, hidden }: Plan, definitions: Definitions): ReadonlyMap<string, Owned> {
  const metrics = new Set(definitions.metrics.map(({ id }) => id))
  const defs = [...definitions.checks, ...definitions.warnings, ...definitions.events]
  const read = new Set([...ALWAYS_READ, ...defs.flatMap((def) => ('reads' in def ? (def.reads ?? []) : []))])
  const owned = new Map<string, { readonly ids: string[]; readonly columns: Column[] }>()
  const add = (owner: string, id: string, column: Column): void => {
    const known = owned.get(owner) ?? { ids: [], columns: [] }
    known.ids.push(id)
    known.columns.push(column)
    owned.set(owner, known)
  }
  for (const [id, column] of hidden) if (isRead(id, read)) add(id.slice(0, id.indexOf('.')), id, column)
  for (const { owner, measure, class: workClass, id, column } of series) {
    if (owner.kind !== 'node' && owner.kind !== 'resource') continue
    const isMeasure = owner.kind === 'resource' || !metrics.has(measure)
    if ((isMeasure && workClass === null) || isRead(id, read)) add(owner.id, id, column)
  }
  return owned
}

/** Whether one of the parts of an id behind its first is among the names. */
function isRead(id: string, names: ReadonlySet<string>): boolean {
  for (let dot = id.indexOf('.'); dot >= 0;) {
    const next = id.indexOf('.', dot + 1)
    if (names.has(id.slice(dot + 1, next < 0 ? id.length : next))) return true
    dot = next
  }
  return false
}

/** Reads what a look at a node or resource is given; the values stand in the order of the ids. */
export function ownReader(plan: Plan, ids: readonly string[], values: readonly Float64Array[]): SeriesReader {
  return {
    values: (id) => {
      const place = ids.indexOf(id)
      if (place >= 0) return values[place]
      if (!isComputed(plan, id)) return undefined
      throw new RangeError(
        `${id} is not there: a definition reads measures of the node or resource it looks at, and what it names in reads`,
      )
    },
  }
}

/** Whether a run computes a series or scratch measure of that id; the series stand in the order of their ids. */
export function isComputed({ series, hidden }: Pick<Plan, 'series' | 'hidden'>, id: string): boolean {
  if (hidden.has(id)) return true
  let [low, high] = [0, series.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byCodeUnit(series[middle]!.id, id) < 0) low = middle + 1
    else high = middle
  }
  return series[low]?.id === id
}
