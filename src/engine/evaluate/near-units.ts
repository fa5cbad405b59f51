import type { Block, Op, Plan } from '../plan/index.ts'
import { inOrderOfUse } from './order-of-use.ts'

/** Ops that are evaluated together before anything else is: those of a feedback block, or some side by side. */
export interface Unit {
  readonly kind: Block['kind']
  readonly ops: readonly Op[]
}

/** Bins that the ops of a unit compute one after the other, so that what one writes the next finds in the cache. */
export const BINS_AT_ONCE = 1024

/** Most columns that ops of one unit read and write, so that so many bins of all of them stay in the cache. */
const MOST_COLUMNS = 40

/** The smallest units of a plan, in its order: one op, or a feedback block. */
export function smallestUnits({ blocks }: Pick<Plan, 'blocks'>): Unit[] {
  return blocks.flatMap(({ kind, ops }): Unit[] =>
    kind === 'feedback' ? [{ kind, ops }] : ops.map((op) => ({ kind, ops: [op] })),
  )
}

/**
 * Order units so that what is computed is read soon, while it is still in the cache and before its place is needed, and
 * put small ones that stand side by side together. The values do not depend on it.
 *
 *   1. Order     what is computed is soon read for the last time: a service is followed by what is told of it, not by
 *                the next service.
 *   2. Together  feedforward units, until they read and write too many columns; where there are so few bins that a column
 *                stays in the cache, each for itself, so that its place is free the sooner.
 */
export function nearUnits(units: readonly Unit[], { columns, grid }: Pick<Plan, 'columns' | 'grid'>): Unit[] {
  const ordered = inOrderOfUse(units, columns)
  return grid.bins > BINS_AT_ONCE ? together(ordered) : ordered
}

function together(units: readonly Unit[]): Unit[] {
  const found: Unit[] = []
  let ops: Op[] = []
  let columns = new Set<number>()
  const close = (): void => {
    if (ops.length > 0) found.push({ kind: 'feedforward', ops })
    ops = []
    columns = new Set()
  }
  for (const unit of units) {
    if (unit.kind === 'feedback') {
      close()
      found.push(unit)
      continue
    }
    const touched = unit.ops.flatMap(({ outs, now, past }) => [...outs, ...now, ...past])
    if (columns.size + touched.length > MOST_COLUMNS) close()
    ops.push(...unit.ops)
    for (const column of touched) columns.add(column)
  }
  close()
  return found
}
