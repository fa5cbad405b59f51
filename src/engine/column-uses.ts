import type { ColumnUses } from './evaluate/index.ts'
import type { Column, Plan } from './plan/index.ts'
import { digestReads } from './digest.ts'
import type { Definitions, SeriesReader } from './vocabulary/index.ts'

/** What the attainment of targets is told from, beside measures. */
const READ_BY_ATTAINMENTS = ['waitTime', 'targetWait']

/** Who needs the columns of a plan beside its ops: series that are kept, their digests, checks and warnings. */
export function columnUses(plan: Plan, definitions: Definitions, kept: ReadonlySet<string>): ColumnUses {
  const specs = new Map(plan.series.map((spec) => [spec.id, spec]))
  const keptColumns = plan.series.filter(({ id }) => kept.has(id)).map(({ column }) => column)
  return {
    kept: [...keptColumns, ...judgedColumns(plan, definitions).values()],
    looks: plan.series.map((spec) => digestReads(spec, specs)),
  }
}

/**
 * What stays to the end for checks, warnings and the bottleneck, by id: all measures; metrics and scratch measures only
 * where a definition says that it reads them.
 */
function judgedColumns({ series, hidden }: Plan, definitions: Definitions): ReadonlyMap<string, Column> {
  const metrics = new Set(definitions.metrics.map(({ id }) => id))
  const defs = [...definitions.checks, ...definitions.warnings, ...definitions.events]
  const read = new Set([...READ_BY_ATTAINMENTS, ...defs.flatMap((def) => ('reads' in def ? (def.reads ?? []) : []))])
  const isRead = (id: string): boolean => [...read].some((name) => `${id}.`.includes(`.${name}.`))
  const measures = series.filter(({ owner, measure, id }) => {
    return owner.kind !== 'series' && (owner.kind !== 'node' || !metrics.has(measure) || isRead(id))
  })
  return new Map([
    ...[...hidden].filter(([id]) => isRead(id)),
    ...measures.map(({ id, column }) => [id, column] as const),
  ])
}

/** Reads what stays to the end. */
export function judgedReader(
  plan: Plan,
  definitions: Definitions,
  values: (column: Column) => Float64Array,
): SeriesReader {
  const columns = judgedColumns(plan, definitions)
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
