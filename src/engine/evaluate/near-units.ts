import type { Block, Op, Plan } from '../plan/index.ts'

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
 *   1. Order     of the units whose inputs are computed the one that became ready last comes first, of several the last in
 *                the plan: a service is followed by its metrics, not by the next service. What reads nothing comes when
 *                it is asked for.
 *   2. Together  feedforward units, until they read and write too many columns; where there are so few bins that a column
 *                stays in the cache, each for itself, so that its place is free the sooner.
 */
export function nearUnits(units: readonly Unit[], { columns, grid }: Pick<Plan, 'columns' | 'grid'>): Unit[] {
  const ordered = inOrderOfUse(units, columns)
  return grid.bins > BINS_AT_ONCE ? together(ordered) : ordered
}

function inOrderOfUse(units: readonly Unit[], columns: number): Unit[] {
  const inputs = inputsOf(units, columns)
  const readers = units.map((): number[] => [])
  const missing = new Int32Array(units.length)
  for (const [u, from] of inputs.entries()) {
    for (const input of from) {
      if (inputs[input]!.length === 0) continue
      readers[input]!.push(u)
      missing[u]!++
    }
  }
  const ordered: Unit[] = []
  const isDone = new Uint8Array(units.length)
  const done = (u: number): void => {
    if (isDone[u] === 1) return
    isDone[u] = 1
    ordered.push(units[u]!)
  }
  const ready: number[] = []
  for (let u = units.length - 1; u >= 0; u--) if (inputs[u]!.length > 0 && missing[u] === 0) ready.push(u)
  for (let u = ready.pop(); u !== undefined; u = ready.pop()) {
    for (const input of inputs[u]!) if (inputs[input]!.length === 0) done(input)
    done(u)
    for (const reader of readers[u]!) if (--missing[reader]! === 0) ready.push(reader)
  }
  // What nobody reads.
  for (const u of units.keys()) done(u)
  return ordered
}

/** For each unit the others that write what it reads, in ascending order, each once. */
function inputsOf(units: readonly Unit[], columns: number): number[][] {
  const writer = new Int32Array(columns).fill(-1)
  for (const [u, { ops }] of units.entries()) for (const { outs } of ops) for (const out of outs) writer[out] = u
  return units.map(({ ops }, u) => {
    const from = new Set<number>()
    for (const { now, past } of ops) {
      for (const column of now) from.add(writer[column]!)
      for (const column of past) from.add(writer[column]!)
    }
    from.delete(u)
    from.delete(-1)
    return [...from].sort((a, b) => a - b)
  })
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
