import type { Column, Plan } from './plan/index.ts'
import type { Definitions, SeriesReader } from './vocabulary/index.ts'

/** What the attainment of targets and the bottleneck are told from, beside measures. */
const READ_AT_THE_END = ['waitTime', 'targetWait', 'attemptsWork']

/**
 * Columns that stay to the end for checks, warnings, events, attainment and bottleneck, by the ids of what they hold: all measures over all
 * classes; metrics, scratch measures and measures of single classes only where a definition says that it reads them.
 */
export function lastingColumns({ series, hidden }: Plan, definitions: Definitions): ReadonlyMap<string, Column> {
  const metrics = new Set(definitions.metrics.map(({ id }) => id))
  const defs = [...definitions.checks, ...definitions.warnings, ...definitions.events]
  const read = new Set([...READ_AT_THE_END, ...defs.flatMap((def) => ('reads' in def ? (def.reads ?? []) : []))])
  const lasting = new Map<string, Column>()
  for (const [id, column] of hidden) if (isRead(id, read)) lasting.set(id, column)
  for (const { owner, measure, class: workClass, id, column } of series) {
    const isMeasure = owner.kind !== 'series' && (owner.kind !== 'node' || !metrics.has(measure))
    if ((isMeasure && workClass === null) || isRead(id, read)) lasting.set(id, column)
  }
  return lasting
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

/** Reads what stays to the end. */
export function lastingReader(
  plan: Plan,
  definitions: Definitions,
  values: (column: Column) => Float64Array,
): SeriesReader {
  const columns = lastingColumns(plan, definitions)
  let computed: ReadonlySet<string> | undefined
  return {
    values: (id) => {
      const column = columns.get(id)
      if (column !== undefined) return values(column)
      computed ??= new Set([...plan.hidden.keys(), ...plan.series.map((spec) => spec.id)])
      if (computed.has(id)) throw new RangeError(`${id} is gone: a definition that reads it names it in reads`)
      return undefined
    },
  }
}
