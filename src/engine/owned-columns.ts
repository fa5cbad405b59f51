import { placesByGroup } from './evaluate/index.ts'
import { columnsById, type Column, type Plan } from './plan/index.ts'
import type { Definitions, SeriesReader } from './vocabulary/index.ts'

/** What attainment and the bottleneck are told from, beside measures. */
const ALWAYS_READ = ['waitTime', 'targetWait', 'attemptsWork']

/** What definitions may look at, by the place of a node or resource in a list. */
export interface Owned {
  /** Ids of series and scratch measures. */
  readonly ids: (place: number) => readonly string[]
  /** Their columns, in the same order. */
  readonly columns: (place: number) => readonly Column[]
}

/**
 * What definitions may look at of nodes and resources: all measures over all classes; metrics, scratch measures and measures of
 * single classes only where a definition says that it reads them.
 */
export function ownedColumns(plan: Plan, definitions: Definitions, owners: readonly { readonly id: string }[]): Owned {
  const { series, hidden } = plan
  const places = new Map(owners.map(({ id }, place) => [id, place]))
  const metrics = new Set(definitions.metrics.map(({ id }) => id))
  const defs = [...definitions.checks, ...definitions.warnings, ...definitions.events]
  const read = new Set([...ALWAYS_READ, ...defs.flatMap((def) => ('reads' in def ? (def.reads ?? []) : []))])
  // Side by side what is looked at, and the place of whom it belongs to: a large model has hundreds of thousands.
  const found: { readonly id: string; readonly column: Column }[] = []
  const placeOf: number[] = []
  for (const [id, column] of hidden) {
    if (!isRead(id, read)) continue
    const place = places.get(id.slice(0, id.indexOf('.')))
    if (place === undefined) continue
    found.push({ id, column })
    placeOf.push(place)
  }
  for (const spec of series) {
    const { owner, measure, class: workClass } = spec
    if (owner.kind !== 'node' && owner.kind !== 'resource') continue
    const isMeasure = owner.kind === 'resource' || !metrics.has(measure)
    const isNamed = read.has(measure) || (workClass !== null && read.has(workClass))
    if (!isNamed && (!isMeasure || workClass !== null)) continue
    found.push(spec)
    placeOf.push(places.get(owner.id)!)
  }
  const { start, items } = placesByGroup(Int32Array.from(placeOf), owners.length)
  const of = (place: number): typeof found =>
    Array.from(items.subarray(start[place], start[place + 1]), (i) => found[i]!)
  return {
    ids: (place) => of(place).map(({ id }) => id),
    columns: (place) => of(place).map(({ column }) => column),
  }
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

/** Makes what reads the series of a look at a node or resource; the values stand in the order of the ids. */
export function ownReaders(plan: Plan): (ids: readonly string[], values: readonly Float64Array[]) => SeriesReader {
  const columnOf = columnsById(plan)
  return (ids, values) => ({
    values: (id) => {
      const place = ids.indexOf(id)
      if (place >= 0) return values[place]
      if (columnOf(id) === undefined) return undefined
      throw new RangeError(
        `${id} is not there: a definition reads measures of the node or resource it looks at, and what it names in reads`,
      )
    },
  })
}
