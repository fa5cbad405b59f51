import { weightedSum } from '../kernel/index.ts'
import { measureId } from './by-class.ts'
import type { Model, ModelNode } from './model-types.ts'
import { HOLDS, HOLDS_NOT, type Marks } from './stretches.ts'
import type { SeriesReader } from './warning-def.ts'

/** Work this close to the capacity, as a part of it, counts as all of it. */
const FULL = 1e-9

/** What tells of a service that works at its limit; one value per bin, published series alone. */
export interface Load {
  /** Items that wait at the end of the bin. */
  readonly queueDepth: Float64Array
  /** Work attempted, in units of the capacity. */
  readonly work: Float64Array
  /** Undefined where unlimited. */
  readonly capacity: Float64Array | undefined
  /** Attempts withheld because targets are full. */
  readonly blocked: Float64Array | undefined
  /** Work withheld because resources are short. */
  readonly refused: Float64Array | undefined
}

/** The load of a service, or undefined for a node at which no work is attempted. */
export function loadOf(model: Model, node: ModelNode, { values }: SeriesReader): Load | undefined {
  const of = (measure: string): Float64Array | undefined => values(`${node.id}.${measure}`)
  const queueDepth = of('queueDepth')
  const attempts = of('attempts')
  if (queueDepth === undefined || attempts === undefined) return undefined
  const work = values(`${node.id}.attemptsWork`) ?? workOf(model, node, { attempts, values })
  return { queueDepth, work, capacity: of('capacity'), blocked: of('blocked'), refused: of('refused') }
}

/** Attempts weighted by what an item of their class takes of the capacity, which a stored run has not kept. */
function workOf(
  { classes, hasClasses }: Model,
  { id, fields }: ModelNode,
  { attempts, values }: SeriesReader & { readonly attempts: Float64Array },
): Float64Array {
  const given = (fields['work'] ?? {}) as Readonly<Record<string, number>>
  const factors = classes.map((name) => given[name] ?? 1)
  if (factors.every((factor) => factor === 1)) return attempts
  const work = new Float64Array(attempts.length)
  // The attempts of the only class are not published once more under its name. What is missing, the reader knows.
  const ofClasses = classes.map(
    (name) => values(measureId(id, 'attempts', hasClasses ? name : null)) ?? new Float64Array(work.length),
  )
  weightedSum(work, ofClasses, factors, 0, work.length)
  return work
}

/** In which bins a service is saturated. */
export function saturatedMarks(load: Load): Marks {
  const { queueDepth, work, capacity, blocked, refused } = load
  const marks = new Uint8Array(queueDepth.length)
  const withheld = blocked !== undefined || refused !== undefined
  if (!withheld && capacity === undefined) return marks
  for (let t = 0; t < marks.length; t++) {
    const holds = withheld ? isSaturated(load, t) : queueDepth[t]! > 0 && work[t]! >= capacity![t]! * (1 - FULL)
    marks[t] = holds ? HOLDS : HOLDS_NOT
  }
  return marks
}

/** Whether a service is saturated in a bin: it attempts all it can while work waits, or something withholds work. */
export function isSaturated({ queueDepth, work, capacity, blocked, refused }: Load, t: number): boolean {
  if ((blocked?.[t] ?? 0) > 0 || (refused?.[t] ?? 0) > 0) return true
  // An unlimited capacity is shown as undefined: no comparison with it holds.
  return capacity !== undefined && queueDepth[t]! > 0 && work[t]! >= capacity[t]! * (1 - FULL)
}
