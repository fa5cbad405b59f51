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
  const isRead = (id: string): boolean => [...read].some((name) => `${id}.`.includes(`.${name}.`))
  const lasting = series.filter(({ owner, measure, class: workClass, id }) => {
    const isMeasure = owner.kind !== 'series' && (owner.kind !== 'node' || !metrics.has(measure))
    return (isMeasure && workClass === null) || isRead(id)
  })
  return new Map([
    ...[...hidden].filter(([id]) => isRead(id)),
    ...lasting.map(({ id, column }) => [id, column] as const),
  ])
}

/** Reads what stays to the end. */
export function lastingReader(
  plan: Plan,
  definitions: Definitions,
  values: (column: Column) => Float64Array,
): SeriesReader {
  const columns = lastingColumns(plan, definitions)
  const computed = new Set([...plan.hidden.keys(), ...plan.series.map(({ id }) => id)])
  return {
    values: (id) => {
      const column = columns.get(id)
      if (column !== undefined) return values(column)
      if (computed.has(id)) throw new RangeError(`${id} is gone: a definition that reads it names it in reads`)
      return undefined
    },
  }
}
