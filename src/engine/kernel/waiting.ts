import type { CohortWatch } from './cohort-watch.ts'
import {
  areEmpty,
  clearCohorts,
  createCohorts,
  dropCrumbs,
  enterCohort,
  oldestEntry,
  takeAll,
  takeNewest,
  takeOldest,
  type Cohorts,
} from './cohorts.ts'
import { plainWaiting } from './plain-waiting.ts'
import { waitBetween } from './wait-between.ts'

/** Columns of the walk over the cohorts of one service: those read, and those written. */
export interface WaitingColumns {
  /** items/bin */
  readonly arrivals: Float64Array
  /** Minutes since entering the system of the arrivals; read only where there are any. */
  readonly arrivalsAge: Float64Array
  readonly attempts: Float64Array
  /** Items at the end of the bin. */
  readonly queueDepth: Float64Array
  /** Most work it could attempt, items/bin; Infinity without a limit. */
  readonly own: Float64Array
  readonly retries?: Float64Array
  readonly backing?: Float64Array
  readonly rejected?: Float64Array
  /** Minutes of service per attempt. */
  readonly serviceTime?: Float64Array
  /** Minutes; undefined where nothing is attempted. */
  readonly waitTime: Float64Array
  /** Minutes from the entry of the oldest work waiting to the end of the bin; 0 when none waits. */
  readonly oldestAge: Float64Array
  /** Minutes since entering the system with which the attempts leave; undefined where nothing is attempted. */
  readonly latency: Float64Array
  /** The same of what is rejected, at the end of the bin. */
  readonly rejectedAge?: Float64Array
}

/** What does not change from bin to bin. */
export interface WaitingConstants {
  /** Δ, minutes. */
  readonly binMinutes: number
  readonly initialQueue: number
  readonly backoff: readonly number[]
}

/**
 * Waiting times of one service, first in first out, from its finished flows.
 *
 *   1. Enter    what arrives and what returns from back-off is one cohort, spread evenly over the bin.
 *   2. Attempt  the oldest work is taken. A bin that empties the queue with own > entries is done with it after the
 *               part u = min(1, Q / (own − entries)) of the bin; otherwise attempts are spread over the whole bin.
 *   3. Reject   what is refused is cut from the newest end.
 *
 * waitTime is the difference of the mean attempt time and the mean entry time of the same work; latency adds the age at
 * entry and the service time. Keeps the cohorts and the ages in back-off between calls, and begins anew at bin 0. O(1)
 * per bin on average.
 * @param watch told of all that happens to the cohorts
 * Source: docs/spec/service.md (Waiting); cumulative curves of Newell (1982).
 */
export function waiting(
  c: WaitingColumns,
  constants: WaitingConstants,
  watch?: CohortWatch,
): (t0: number, t1: number) => void {
  const { binMinutes, initialQueue } = constants
  const { arrivals, arrivalsAge, retries, attempts, queueDepth, backing, rejected, waitTime, latency, oldestAge } = c
  if (watch === undefined && retries === undefined && backing === undefined && rejected === undefined)
    return plainWaiting(c, constants)
  const walk: Walk = { cohorts: createCohorts(watch), before: initialQueue, first: 0, last: 0, entries: 0, age: 0 }
  const away = createAway(constants)
  return (t0, t1) => {
    if (t0 === 0) begin(walk, away, initialQueue)
    for (let t = t0; t < t1; t++) {
      const arriving = arrivals[t]!
      const entries = retries === undefined ? arriving : arriving + retries[t]!
      const returning = backing === undefined ? 0 : returningAges(away)
      const ages = (arriving > 0 ? arriving * arrivalsAge[t]! : 0) + returning
      const age = entries > 0 ? ages / entries : 0
      const depth = queueDepth[t]!
      if (watch === undefined && depth === 0 && walk.before === 0 && !(rejected !== undefined && rejected[t] !== 0)) {
        passThrough(c, t, age)
      } else {
        watch?.begin(t)
        walk.first = t * binMinutes
        walk.last = walk.first + binMinutes
        walk.entries = entries
        walk.age = age
        attempt(c, t, walk)
        reject(c, t, walk.cohorts, walk.last)
        if (depth === 0) clearCohorts(walk.cohorts)
        dropCrumbs(walk.cohorts)
        oldestAge[t] = areEmpty(walk.cohorts) ? 0 : walk.last - oldestEntry(walk.cohorts)
        walk.before = depth
      }
      if (attempts[t]! > 0)
        latency[t] = latency[t]! + waitTime[t]! + (c.serviceTime === undefined ? 0 : c.serviceTime[t]!)
      else latency[t] = waitTime[t] = NaN
      if (backing !== undefined) moveOn(away, backing[t]!, latency[t]!)
    }
  }
}

/** The walk under way; changed from bin to bin, so that nothing is allocated in it. */
interface Walk {
  readonly cohorts: Cohorts
  /** Items that waited before the bin. */
  before: number
  /** The bin, minutes since bin 0 began. */
  first: number
  last: number
  /** Items that enter in the bin, maybe 0. */
  entries: number
  /** Their mean age, minutes. */
  age: number
}

/** What waits at first waits since the beginning; nothing else does, and nothing is in back-off. */
function begin(walk: Walk, { flow, ages }: Away, initialQueue: number): void {
  const { cohorts } = walk
  cohorts.head = cohorts.tail = 0
  if (initialQueue > 0) enterCohort(cohorts, 0, 0, initialQueue, 0)
  walk.before = initialQueue
  flow.fill(0)
  ages.fill(0)
}

/** None waited and none does: what comes is attempted as it comes. */
function passThrough(c: WaitingColumns, t: number, age: number): void {
  c.waitTime[t] = 0
  c.latency[t] = age
  c.oldestAge[t] = 0
  if (c.rejectedAge !== undefined) c.rejectedAge[t] = NaN
}

/** Writes the wait, and in the place of the latency the age at entry. */
function attempt(c: WaitingColumns, t: number, walk: Walk): void {
  const emptied = c.queueDepth[t] === 0 && (c.rejected === undefined || c.rejected[t] === 0)
  if (emptied) emptyQueue(c, t, walk)
  else attemptOldest(c, t, walk)
}

/** Everything present is attempted: what waited over the part of the bin until it is gone, the rest as it enters. */
function emptyQueue(c: WaitingColumns, t: number, { cohorts, before, first, last, entries, age }: Walk): void {
  const waited = takeAll(cohorts)
  cohorts.watch?.passed(entries, age)
  if (!(before > 0)) {
    c.waitTime[t] = 0
    c.latency[t] = age
    return
  }
  const own = c.own[t]!
  const part = own > entries ? Math.min(1, before / (own - entries)) : 1
  const attempts = before + entries
  const wait = waitBetween(first + (part * (last - first)) / 2 - waited.entry, last)
  c.waitTime[t] = (before * wait) / attempts
  c.latency[t] = (before * waited.age + entries * age) / attempts
}

/** Some work stays: attempts are spread evenly over the bin and take the oldest. */
function attemptOldest(c: WaitingColumns, t: number, { cohorts, first, last, entries, age }: Walk): void {
  if (entries > 0) enterCohort(cohorts, first, last, entries, age)
  const taken = takeOldest(cohorts, c.attempts[t]!)
  c.waitTime[t] = waitBetween(first + (last - first) / 2 - taken.entry, last)
  c.latency[t] = taken.age
}

function reject(c: WaitingColumns, t: number, cohorts: Cohorts, end: number): void {
  if (c.rejected === undefined) return
  const amount = c.rejected[t]!
  if (amount > 0) {
    const { entry, age } = takeNewest(cohorts, amount)
    c.rejectedAge![t] = age + end - entry
  } else c.rejectedAge![t] = NaN
}

/** What is in back-off, by the bins since it entered: the newest first. */
interface Away {
  /** k_j of it returns in the bin. */
  readonly parts: Float64Array
  readonly flow: Float64Array
  /** Flow times age at entry. */
  readonly ages: Float64Array
  readonly binMinutes: number
}

function createAway({ backoff, binMinutes }: WaitingConstants): Away {
  const parts = Float64Array.from(backoff)
  return { parts, flow: new Float64Array(parts.length), ages: new Float64Array(parts.length), binMinutes }
}

/** Σ_j k_j · flow[t−j] · (age[t−j] + jΔ): the ages, times flow, of what returns from back-off in the bin. */
function returningAges({ parts, flow, ages, binMinutes }: Away): number {
  let sum = 0
  for (let j = 0; j < parts.length; j++) sum += parts[j]! * (ages[j]! + flow[j]! * (j + 1) * binMinutes)
  return sum
}

/** What fails enters back-off in front of what did before. */
function moveOn({ flow, ages }: Away, entering: number, age: number): void {
  let some = entering
  let theirAges = entering > 0 ? entering * age : 0
  for (let j = 0; j < flow.length; j++) {
    const earlier = flow[j]!
    const earlierAges = ages[j]!
    flow[j] = some
    ages[j] = theirAges
    some = earlier
    theirAges = earlierAges
  }
}
