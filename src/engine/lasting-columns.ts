import { isComputed } from './owned-columns.ts'
import type { Column, Plan } from './plan/index.ts'
import type { Model, SeriesReader } from './vocabulary/index.ts'

/** Measures of a node that causes and bottlenecks are told from, beside what its edges lead on. */
const OF_NODES = ['arrivals', 'retries', 'attempts', 'attemptsWork', 'capacity', 'blocked', 'refused', 'queueDepth']

const OF_EDGES = ['flow']

const OF_RESOURCES = ['capacity', 'used', 'shortfall']

/** Columns that causes and the bottleneck are told from when all others are computed, by the ids of what they hold. */
export function lastingColumns(model: Model, { series, hidden }: Plan): ReadonlyMap<string, Column> {
  const columns = new Map(hidden)
  for (const { id, column } of series) columns.set(id, column)
  const lasting = new Map<string, Column>()
  const add = (owner: string, measures: readonly string[]): void => {
    for (const measure of measures) {
      const id = `${owner}.${measure}`
      const column = columns.get(id)
      if (column !== undefined) lasting.set(id, column)
    }
  }
  for (const { id } of model.nodes) add(id, OF_NODES)
  for (const { id, from, outlet } of model.edges) {
    add(id, OF_EDGES)
    add(from, [outlet])
  }
  for (const { id } of model.resources) add(id, OF_RESOURCES)
  return lasting
}

/** Reads what lasts. */
export function lastingReader(
  plan: Plan,
  columns: ReadonlyMap<string, Column>,
  values: (column: Column) => Float64Array,
): SeriesReader {
  return {
    values: (id) => {
      const column = columns.get(id)
      if (column !== undefined) return values(column)
      if (isComputed(plan, id)) throw new RangeError(`${id} is gone: no cause is told from it`)
      return undefined
    },
  }
}
