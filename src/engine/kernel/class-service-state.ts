import { createClassBackOff, type ClassBackOff } from './class-back-off.ts'
import type { ClassServiceColumns, ClassServiceConstants, ServiceFlows } from './class-columns.ts'
import { attemptClass, type Discipline, type PresentWork } from './discipline.ts'

/** What one bin brought, by class and after the classes in total. */
export type BinFlows = Readonly<Record<keyof ServiceFlows<unknown> | 'entries', Float64Array>>

/** One evaluation of a service with classes. Vectors by class and attempt have attempt a = 0, 1, … of class c at c · levels + a. */
export interface ClassServiceState {
  readonly columns: ClassServiceColumns
  readonly classes: number
  readonly levels: number
  readonly discipline: Discipline
  readonly backOff: ClassBackOff
  /** Work that waits at the end of the last bin, items by class and attempt. */
  readonly q: Float64Array
  /** What enters, is attempted and fails in the bin, items by class and attempt. */
  readonly entering: Float64Array
  readonly attempts: Float64Array
  readonly failed: Float64Array
  readonly present: PresentWork
  readonly flows: BinFlows
  /** Units of work that resources keep from being attempted in the bin. */
  refused: number
  /** Which slot of the flows goes to which column. */
  readonly writes: readonly { readonly to: Float64Array; readonly from: Float64Array; readonly slot: number }[]
}

/** A service before bin 0. */
export function startClassService(
  columns: ClassServiceColumns,
  { work, initialQueue, maxAttempts: levels, backoff, discipline }: ClassServiceConstants,
): ClassServiceState {
  const classes = work.length
  const vector = (): Float64Array => new Float64Array(classes * levels)
  const q = vector()
  for (let cls = 0; cls < classes; cls++) q[cls * levels] = initialQueue[cls]!
  const state: ClassServiceState = {
    columns,
    classes,
    levels,
    discipline: q.length === 1 ? ONE_LINE : discipline,
    backOff: createClassBackOff(classes, levels, backoff),
    q,
    entering: vector(),
    attempts: vector(),
    failed: vector(),
    present: { levels, items: vector(), work: Float64Array.from(work), needs: new Float64Array(classes), total: 0 },
    flows: createFlows(classes),
    refused: 0,
    writes: [],
  }
  state.discipline.memory?.enter(q)
  return { ...state, writes: writesOf(columns, state.flows, classes) }
}

/** A single line of work: every discipline does the same, and this one without rounding. */
const ONE_LINE: Discipline = {
  divide(attempts, present, capacity) {
    attemptClass(attempts, present, 0, capacity)
  },
  reject(waiting, excess) {
    waiting[0] = Math.max(0, waiting[0]! - excess)
  },
}

function createFlows(classes: number): BinFlows {
  const vector = (): Float64Array => new Float64Array(classes + 1)
  return {
    entries: vector(),
    attempts: vector(),
    served: vector(),
    queueDepth: vector(),
    errors: vector(),
    exhausted: vector(),
    retries: vector(),
    backing: vector(),
    inBackoff: vector(),
    left: vector(),
    late: vector(),
    abandoned: vector(),
    rejected: vector(),
    blocked: vector(),
  }
}

/** The totals come last: where one column is both the class's and the total's, it holds the total. */
function writesOf({ each, total }: ClassServiceColumns, flows: BinFlows, classes: number): ClassServiceState['writes'] {
  return (Object.keys(flows) as (keyof BinFlows)[]).flatMap((flow) => {
    if (flow === 'entries') return []
    const own = (each[flow] ?? []).map((to, slot) => ({ to, from: flows[flow], slot }))
    const sum = total[flow]
    return sum === undefined ? own : [...own, { to: sum, from: flows[flow], slot: classes }]
  })
}
