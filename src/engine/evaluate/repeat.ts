import type { Column, Finding, Op, Plan, StreamKeys } from '../plan/index.ts'
import { advanceUnit, stepsOf } from './evaluate.ts'
import { createFrame, NO_KEYS } from './frame.ts'
import { layOutUnits } from './layout.ts'
import { each } from './lists.ts'
import { nearUnits, smallestUnits, type Unit } from './near-units.ts'
import { restartUnits } from './restart.ts'

/** Who looks on while a plan is evaluated again and again. */
export interface Repeating {
  readonly looks: readonly RepeatedLook[]
}

/** A look at columns, as often as they are computed. */
export interface RepeatedLook {
  readonly reads: readonly Column[]
  /**
   * Told once where the columns are. Answers what is called when all of them are whole; only once for columns that no draw
   * changes, whose places others may take then.
   */
  readonly at: (columns: readonly Float64Array[], isOnce: boolean) => () => void
}

/**
 * Makes a function that evaluates a plan with the draws of the keys it is given, in one frame, and answers what was found
 * wrong with the data. Columns that do not depend on a draw are computed the first time only.
 *
 *   1. Split   the ops that draw, and all that read their columns, come after the others.
 *   2. Lay out the columns of the others that are read later stay; everything else shares places as in a single run.
 */
export function repeatedEvaluation(
  plan: Plan,
  { looks: repeated }: Repeating,
): (keys: StreamKeys) => readonly Finding[] {
  const { isDrawn, ...split } = splitByDraws(plan)
  const [fixed, drawn] = [nearUnits(split.fixed, plan), nearUnits(split.drawn, plan)]
  const looks = repeated.map(({ reads }) => reads)
  const readLater = [
    ...drawn.flatMap(({ ops }) => ops.flatMap(({ now, past }) => [...now, ...past])),
    ...looks.filter((columns) => columns.some(isDrawn)).flat(),
  ]
  const kept = readLater.filter((column) => !isDrawn(column))
  const layout = layOutUnits([...fixed, ...drawn], plan.columns, { kept, looks })
  const shared = createFrame(layout, plan.grid.bins, NO_KEYS)
  const take = repeated.map(({ reads, at }) =>
    at(
      reads.map((column) => shared.column(column)),
      !reads.some(isDrawn),
    ),
  )
  const takes = layout.units.map((_, u) => {
    const those: (() => void)[] = []
    each(layout.looksAfter, u, (i) => {
      those.push(take[i]!)
    })
    return those
  })
  const look = (u: number): void => {
    for (const one of takes[u]!) one()
  }
  const restarted = restartUnits(layout.units.slice(fixed.length), shared)
  let first = true
  return (keys) => {
    for (let u = 0; first && u < fixed.length; u++) {
      advanceUnit(stepsOf(layout.units[u]!, shared), 0, shared.bins)
      look(u)
    }
    first = false
    restarted.begin(keys)
    for (let u = fixed.length; u < layout.units.length; u++) {
      advanceUnit(restarted.unit(u - fixed.length), 0, shared.bins)
      look(u)
    }
    return [...shared.findings, ...restarted.found()]
  }
}

interface Split {
  /** One unit each, in the order of the plan. */
  readonly fixed: readonly Unit[]
  readonly drawn: readonly Unit[]
  /** Whether a column differs from draw to draw. */
  readonly isDrawn: (column: Column) => boolean
}

function splitByDraws(plan: Plan): Split {
  const columns = new Set<Column>()
  const isDrawn = (column: Column): boolean => columns.has(column)
  const changes = ({ draws, now, past }: Op): boolean => draws || now.some(isDrawn) || past.some(isDrawn)
  const fixed: Unit[] = []
  const drawn: Unit[] = []
  for (const unit of smallestUnits(plan)) {
    if (!unit.ops.some(changes)) fixed.push(unit)
    else {
      drawn.push(unit)
      for (const { outs } of unit.ops) for (const out of outs) columns.add(out)
    }
  }
  return { fixed, drawn, isDrawn }
}

/** Whether anything of a plan differs from draw to draw. */
export function drawsAnything({ blocks }: Plan): boolean {
  return blocks.some(({ ops }) => ops.some(({ draws }) => draws))
}
