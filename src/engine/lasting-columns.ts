import { planReplay, replay, type OwnedFrame, type Parted, type ReplayPlan } from './evaluate/index.ts'
import { columnsById, type Column, type Plan } from './plan/index.ts'
import type { Model, SeriesReader } from './vocabulary/index.ts'

/** Measures of a node that causes and bottlenecks are told from, beside what its edges lead on. */
const OF_NODES = ['arrivals', 'retries', 'attempts', 'attemptsWork', 'capacity', 'blocked', 'refused', 'queueDepth']

const OF_EDGES = ['flow']

const OF_RESOURCES = ['capacity', 'used', 'shortfall']

/** Columns that causes and the bottleneck are told from when all others are computed. */
export function lastingColumns(model: Model, plan: Plan): ReadonlySet<Column> {
  const columnOf = columnsById(plan)
  const lasting = new Set<Column>()
  const add = (owner: string, measures: readonly string[]): void => {
    for (const measure of measures) {
      const column = columnOf(`${owner}.${measure}`)
      if (column !== undefined) lasting.add(column)
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

/** What causes and the bottleneck are told from when everything is computed. */
export interface Lasting {
  readonly columns: ReadonlySet<Column>
  /** How those are computed once more that would take too much room; undefined where all stay. */
  readonly replay: ReplayPlan | undefined
  /** Columns that stay to the end, those that the run keeps among them. */
  readonly stay: readonly Column[]
}

/** Numbers that stay to the end for causes alone, at most; where there would be more, they are computed once more. */
const MOST_LASTING = 16_777_216

/** Numbers that are computed once more at the same time, about. */
const MOST_AT_ONCE = 2_097_152

/**
 * Decide which columns stay to the end.
 *
 * @param kept columns of the series that the run keeps
 * @param most numbers that stay for causes alone
 */
export function planLasting(
  columns: ReadonlySet<Column>,
  ordered: Parted,
  {
    bins,
    kept,
    most = MOST_LASTING,
  }: { readonly bins: number; readonly kept: readonly Column[]; readonly most?: number },
): Lasting {
  const all = new Set([...kept, ...columns])
  if ((all.size - new Set(kept).size) * bins <= most) return { columns, replay: undefined, stay: [...all] }
  const replay = planReplay(ordered, { wanted: columns, kept, most: MOST_AT_ONCE / bins })
  const stay = Array.from(replay.stays.keys()).filter((column) => replay.stays[column] === 1) as Column[]
  return { columns, replay, stay }
}

/** Reads what lasts, and knows where. */
export interface LastingReader extends SeriesReader {
  /** Where the series of a node are: those of the same place are at hand together. */
  readonly placeOf: (node: string) => number
}

/** Read what lasts of an evaluation. */
export function lastingReader(plan: Plan, { columns, replay: again }: Lasting, frame: OwnedFrame): LastingReader {
  const { column: valuesOf } = again === undefined ? frame : replay(again, frame)
  const columnOf = columnsById(plan)
  return {
    values: (id) => {
      const column = columnOf(id)
      if (column === undefined) return undefined
      if (!columns.has(column)) throw new RangeError(`${id} is gone: no cause is told from it`)
      return valuesOf(column)
    },
    placeOf: (node) => {
      const column = columnOf(`${node}.attempts`) ?? columnOf(`${node}.arrivals`)
      return column === undefined ? 0 : Math.max(0, again?.segmentOf[column] ?? 0)
    },
  }
}
