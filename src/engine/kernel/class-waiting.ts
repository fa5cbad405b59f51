import {
  advanceTo,
  clearCohorts,
  createClassCohorts,
  cutNewest,
  dropCrumbs,
  enterCohort,
  findEverything,
  oldestEntry,
  takeEverything,
  takeOldest,
  thinCohorts,
  type ClassCohorts,
} from './class-cohorts.ts'
import type { CohortWatch } from './cohort-watch.ts'
import type { ClassWaitingColumns, ClassWaitingConstants, PerClass } from './class-columns.ts'
import { waitBetween } from './wait-between.ts'

export * from './cohort-log.ts'

/**
 * Waiting times of a service with classes, first in first out within each class, from its finished flows.
 *
 *   1. Leave    what is abandoned at the start of the bin thins all cohorts of its class alike.
 *   2. Enter    what arrives and what returns from back-off is one cohort per class, spread evenly over the bin.
 *   3. Attempt  the oldest work of each class, evenly over the bin. Where all that is present is attempted, the queue is
 *               gone after the part u = min(1, Q / (K − entries)) of the bin, in units of work over all classes, and what
 *               enters later does not wait.
 *   4. Settle   what leaves late thins the cohorts again; what is rejected is cut from the newest end.
 *
 * waitTime is the mean attempt time less the mean entry time of the same work; latency adds the age at entry and the
 * service time. Keeps the cohorts and the ages in back-off between calls. O(classes · kernel) per bin on average, without
 * allocation.
 *
 * @param watches told of all that happens to the cohorts, one per class
 * Source: docs/spec/service.md (Waiting); cumulative curves of Newell (1982).
 */
export function classWaiting(
  columns: ClassWaitingColumns,
  constants: ClassWaitingConstants,
  watches?: readonly CohortWatch[],
): (t0: number, t1: number) => void {
  const s = start(columns, constants, watches)
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      for (let cls = 0; cls < s.classes; cls++) leaveAndCome(s, cls, t)
      const emptyAfter = partUntilEmpty(s, t)
      for (let cls = 0; cls < s.classes; cls++) {
        attempt(s, cls, t, emptyAfter)
        settle(s, cls, t)
        remember(s, cls, t)
      }
      writeTotals(s, t)
    }
  }
}

interface State extends ClassWaitingConstants {
  readonly columns: ClassWaitingColumns
  readonly classes: number
  readonly cohorts: readonly ClassCohorts[]
  /** Items that wait of each class: at the end of the last bin, and without those who left since. */
  readonly waiting: Float64Array
  /** Items that enter in the bin, and their mean age then. */
  readonly entries: Float64Array
  readonly entryAge: Float64Array
  /** Σ flow · age of what left at the start of the bin. */
  readonly leftAge: Float64Array
  /** Of what entered back-off, by class and by bin modulo the reach of the kernel: the flow, and flow · age. */
  readonly awayFlow: Float64Array
  readonly awayAge: Float64Array
  /** Mean wait, and mean age at entry, of what was attempted last. */
  wait: number
  age: number
}

function start(
  columns: ClassWaitingColumns,
  constants: ClassWaitingConstants,
  watches: readonly CohortWatch[] | undefined,
): State {
  const classes = constants.work.length
  const vector = (): Float64Array => new Float64Array(classes)
  const cohorts = constants.initialQueue.map((amount, cls) => {
    const waiting = createClassCohorts(watches?.[cls])
    if (amount > 0) enterCohort(waiting, 0, 0, amount, 0)
    return waiting
  })
  const away = classes * constants.backoff.length
  return {
    ...constants,
    columns,
    classes,
    cohorts,
    waiting: Float64Array.from(constants.initialQueue),
    entries: vector(),
    entryAge: vector(),
    leftAge: vector(),
    awayFlow: new Float64Array(away),
    awayAge: new Float64Array(away),
    wait: 0,
    age: 0,
  }
}

/** What leaves at the start of the bin, and what enters over it. */
function leaveAndCome(s: State, cls: number, t: number): void {
  const { columns, binMinutes, waiting } = s
  const cohorts = s.cohorts[cls]!
  cohorts.watch?.begin(t)
  advanceTo(cohorts, t * binMinutes)
  const left = valueAt(columns.left, cls, t)
  s.leftAge[cls] = left > 0 ? left * meanAgeOfAll(cohorts, 0) : 0
  if (left > 0) {
    thinCohorts(cohorts, 1 - left / waiting[cls]!)
    waiting[cls] = Math.max(0, waiting[cls]! - left)
  }
  const arrivals = columns.arrivals[cls]![t]!
  const entries = arrivals + valueAt(columns.retries, cls, t)
  const age = (arrivals > 0 ? arrivals * columns.arrivalsAge[cls]![t]! : 0) + returningAge(s, cls, t)
  s.entries[cls] = entries
  s.entryAge[cls] = entries > 0 ? age / entries : 0
}

/** Part of the bin after which the queue is gone, 0..1; undefined where something that was present is not attempted. */
function partUntilEmpty({ columns, classes, work, waiting, entries }: State, t: number): number | undefined {
  let queue = 0
  let entering = 0
  for (let cls = 0; cls < classes; cls++) {
    const stays = columns.queueDepth[cls]![t]! + valueAt(columns.late, cls, t) + valueAt(columns.rejected, cls, t)
    if (stays > 0) return undefined
    queue += waiting[cls]! * work[cls]!
    entering += entries[cls]! * work[cls]!
  }
  const own = columns.own[t]!
  return own > entering ? Math.min(1, queue / (own - entering)) : 1
}

function attempt(s: State, cls: number, t: number, emptyAfter: number | undefined): void {
  const { columns, work } = s
  const attempts = columns.attempts[cls]![t]!
  if (emptyAfter === undefined) attemptOldest(s, cls, t)
  else attemptAll(s, cls, emptyAfter)
  const service = columns.serviceTime === undefined ? 0 : columns.serviceTime[t]! * work[cls]!
  columns.each.waitTime[cls]![t] = attempts > 0 ? s.wait : NaN
  columns.each.latency[cls]![t] = attempts > 0 ? s.age + s.wait + service : NaN
}

/** Some work stays: attempts are spread evenly over the bin and take the oldest. */
function attemptOldest(s: State, cls: number, t: number): void {
  const { binMinutes } = s
  const cohorts = s.cohorts[cls]!
  const first = t * binMinutes
  if (s.entries[cls]! > 0) enterCohort(cohorts, first, first + binMinutes, s.entries[cls]!, s.entryAge[cls]!)
  takeOldest(cohorts, s.columns.attempts[cls]![t]!)
  const { amount, waited, age } = cohorts.found
  s.wait = amount > 0 ? waitBetween(binMinutes / 2 + waited / amount, first + binMinutes) : 0
  s.age = amount > 0 ? age / amount : 0
}

/** Everything present is attempted: what waited over the part of the bin until it is gone, the rest as it enters. */
function attemptAll(s: State, cls: number, emptyAfter: number): void {
  const cohorts = s.cohorts[cls]!
  takeEverything(cohorts)
  cohorts.watch?.passed(s.entries[cls]!, s.entryAge[cls]!)
  const { amount, waited, age } = cohorts.found
  const queued = amount > 0 ? s.waiting[cls]! : 0
  const entries = s.entries[cls]!
  const all = queued + entries
  s.wait = queued > 0 ? (queued * (waited / amount + (emptyAfter * s.binMinutes) / 2)) / all : 0
  s.age = all > 0 ? ((queued > 0 ? queued * (age / amount) : 0) + entries * s.entryAge[cls]!) / all : 0
}

/** Who leaves late and who is rejected, at the end of the bin, and the ages of all who leave by these outlets. */
function settle(s: State, cls: number, t: number): void {
  const { columns, binMinutes, waiting } = s
  const { abandonedAge, rejectedAge } = columns.each
  const cohorts = s.cohorts[cls]!
  const queue = columns.queueDepth[cls]![t]!
  const rejected = valueAt(columns.rejected, cls, t)
  const left = valueAt(columns.left, cls, t)
  const late = valueAt(columns.late, cls, t)
  cohorts.watch?.settling()
  if (abandonedAge !== undefined) {
    const ages = s.leftAge[cls]! + (late > 0 ? late * meanAgeOfAll(cohorts, binMinutes) : 0)
    abandonedAge[cls]![t] = left + late > 0 ? ages / (left + late) : NaN
  }
  if (late > 0) thinCohorts(cohorts, (queue + rejected) / (queue + rejected + late))
  if (rejected > 0) cutNewest(cohorts, rejected)
  if (rejectedAge !== undefined) rejectedAge[cls]![t] = rejected > 0 ? meanAge(cohorts, binMinutes) : NaN
  waiting[cls] = queue
  if (queue === 0) clearCohorts(cohorts)
  dropCrumbs(cohorts)
}

/** Ages with which failed work enters back-off. */
function remember({ columns, backoff, awayFlow, awayAge }: State, cls: number, t: number): void {
  if (columns.backing === undefined) return
  const slot = cls * backoff.length + (t % backoff.length)
  const backing = columns.backing[cls]![t]!
  awayFlow[slot] = backing
  awayAge[slot] = backing > 0 ? backing * columns.each.latency[cls]![t]! : 0
}

/** Σ_j k_j · flow[t−j] · (age[t−j] + jΔ): the ages, times flow, of what returns from back-off in the bin. */
function returningAge({ backoff, awayFlow, awayAge, binMinutes }: State, cls: number, t: number): number {
  const reach = backoff.length
  let sum = 0
  for (let j = 1; j <= reach && j <= t; j++) {
    const slot = cls * reach + ((t - j) % reach)
    sum += backoff[j - 1]! * (awayAge[slot]! + awayFlow[slot]! * j * binMinutes)
  }
  return sum
}

function writeTotals({ columns, classes, cohorts, binMinutes }: State, t: number): void {
  const { attempts, each, total } = columns
  let oldest = Infinity
  let flow = 0
  let wait = 0
  let latency = 0
  for (let cls = 0; cls < classes; cls++) {
    oldest = Math.min(oldest, oldestEntry(cohorts[cls]!))
    const tried = attempts[cls]![t]!
    if (!(tried > 0)) continue
    flow += tried
    wait += tried * each.waitTime[cls]![t]!
    latency += tried * each.latency[cls]![t]!
  }
  columns.oldestAge[t] = oldest < Infinity ? (t + 1) * binMinutes - oldest : 0
  // A mean of one is that one, without rounding.
  const alone = classes === 1
  total.waitTime[t] = alone ? each.waitTime[0]![t]! : flow > 0 ? wait / flow : NaN
  total.latency[t] = alone ? each.latency[0]![t]! : flow > 0 ? latency / flow : NaN
}

function meanAgeOfAll(cohorts: ClassCohorts, later: number): number {
  findEverything(cohorts)
  return meanAge(cohorts, later)
}

/** Mean minutes since entering the system of what was found last, some minutes after the bin began. */
function meanAge({ found }: ClassCohorts, later: number): number {
  return found.amount > 0 ? (found.age + found.waited) / found.amount + later : later
}

function valueAt(columns: PerClass | undefined, cls: number, t: number): number {
  return columns === undefined ? 0 : columns[cls]![t]!
}
