import type { Column, Frame, Op, Plan } from '../plan/index.ts'
import type { Unit } from './near-units.ts'

/** Most columns that are added up at once; an even number, because two at a time are faster. */
const COLUMNS_AT_ONCE = 32

/** Units, and how many columns they have. */
export interface Parted {
  readonly units: readonly Unit[]
  readonly columns: number
}

/**
 * Ops that add up very many columns, a few columns at a time, so that not all need be there at once. What is added up so
 * far is in columns beyond those of the plan.
 */
export function inParts(units: readonly Unit[], { columns }: Pick<Plan, 'columns'>): Parted {
  let next = columns
  const parted = units.flatMap((unit): readonly Unit[] => {
    const op = unit.ops[0]!
    if (unit.kind === 'feedback' || op.addsUp === undefined || op.now.length <= COLUMNS_AT_ONCE) return [unit]
    const ops = partsOf(op, () => next++ as Column)
    return ops.map((part) => ({ kind: unit.kind, ops: [part] }))
  })
  return { units: parted, columns: next }
}

function partsOf(op: Op, reserve: () => Column): Op[] {
  const { sums, add, finish } = op.addsUp!
  const { name, constants, draws } = op
  const shared = { name, past: [], constants, draws, anew: true }
  const parts: Op[] = []
  let before: readonly Column[] | undefined
  for (let i = 0; i < op.now.length; i += COLUMNS_AT_ONCE) {
    const from = before
    const some = op.now.slice(i, i + COLUMNS_AT_ONCE)
    const outs = Array.from({ length: sums }, reserve)
    const start: Op['start'] = (frame) =>
      add(valuesOf(frame, outs), { from: from && valuesOf(frame, from), inputs: valuesOf(frame, some) })
    parts.push({ ...shared, outs, now: [...(from ?? []), ...some], start })
    before = outs
  }
  const all = before!
  const start: Op['start'] = (frame) => finish(frame.column(op.outs[0]!), valuesOf(frame, all))
  return [...parts, { ...shared, outs: op.outs, now: all, start }]
}

function valuesOf(frame: Frame, columns: readonly Column[]): Float64Array[] {
  return columns.map((column) => frame.column(column))
}
