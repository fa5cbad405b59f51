import { anew, type Column, type Op, type OpIo, type Plan } from '../plan/index.ts'
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
  const parted: Unit[] = []
  for (const unit of units) {
    const op = unit.ops[0]!
    if (unit.kind === 'feedback' || op.addsUp === undefined || op.now.length <= COLUMNS_AT_ONCE) parted.push(unit)
    else for (const part of partsOf(op, () => next++ as Column)) parted.push({ kind: unit.kind, ops: [part] })
  }
  return { units: parted, columns: next }
}

function partsOf(op: Op, reserve: () => Column): Op[] {
  const { sums, add, finish } = op.addsUp!
  const addFirst = anew(({ outs, now }: OpIo) => add(outs, { from: undefined, inputs: now }))
  const addMore = anew(({ outs, now }: OpIo) => add(outs, { from: now.slice(0, sums), inputs: now.slice(sums) }))
  const parts: Op[] = []
  let before: readonly Column[] = []
  for (let i = 0; i < op.now.length; i += COLUMNS_AT_ONCE) {
    const now = [...before, ...op.now.slice(i, i + COLUMNS_AT_ONCE)]
    before = Array.from({ length: sums }, reserve)
    parts.push({ ...op, addsUp: undefined, outs: before, now, start: i === 0 ? addFirst : addMore })
  }
  const start = anew(({ outs, now }: OpIo) => finish(outs[0]!, now))
  return [...parts, { ...op, addsUp: undefined, now: before, start }]
}
