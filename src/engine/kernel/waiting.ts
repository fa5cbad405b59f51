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
 * entry and the service time. Keeps the cohorts and the ages in back-off between calls. O(1) per bin on average.
 * @param watch told of all that happens to the cohorts
 * Source: docs/spec/service.md (Waiting); cumulative curves of Newell (1982).
 */
export function waiting(
  c: WaitingColumns,
  constants: WaitingConstants,
  watch?: CohortWatch,
): (t0: number, t1: number) => void {
  const { binMinutes, backoff } = constants
  const cohorts = createCohorts(watch)
  if (constants.initialQueue > 0) enterCohort(cohorts, 0, 0, constants.initialQueue, 0)
  // Flow times age of what entered back-off, and the flow, by bin modulo the reach of the kernel.
  const away = { ages: new Float64Array(backoff.length), flow: new Float64Array(backoff.length) }
  const state = { cohorts, before: constants.initialQueue, first: 0, last: 0, entries: 0, age: 0 }
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      watch?.begin(t)
      const arrivals = c.arrivals[t]!
      const entries = arrivals + (c.retries === undefined ? 0 : c.retries[t]!)
      const ages = (arrivals > 0 ? arrivals * c.arrivalsAge[t]! : 0) + returningAges(away, backoff, t, binMinutes)
      state.first = t * binMinutes
      state.last = state.first + binMinutes
      state.entries = entries
      state.age = entries > 0 ? ages / entries : 0
      attempt(c, t, state)
      reject(c, t, cohorts, state.last)
      state.before = c.queueDepth[t]!
      if (state.before === 0) clearCohorts(cohorts)
      dropCrumbs(cohorts)
      c.oldestAge[t] = areEmpty(cohorts) ? 0 : state.last - oldestEntry(cohorts)
      if (c.backing !== undefined) {
        const slot = t % backoff.length
        away.flow[slot] = c.backing[t]!
        away.ages[slot] = c.backing[t]! > 0 ? c.backing[t]! * c.latency[t]! : 0
      }
    }
  }
}

/** One bin under way; changed from bin to bin, so that nothing is allocated in the walk. */
interface BinState {
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

function attempt(c: WaitingColumns, t: number, state: BinState): void {
  const attempts = c.attempts[t]!
  const emptied = c.queueDepth[t] === 0 && (c.rejected === undefined || c.rejected[t] === 0)
  if (emptied) emptyQueue(c, t, state)
  else attemptOldest(c, t, state)
  if (attempts > 0)
    c.latency[t] = c.latency[t]! + c.waitTime[t]! + (c.serviceTime === undefined ? 0 : c.serviceTime[t]!)
  else c.latency[t] = c.waitTime[t] = NaN
}

/**
 * Everything present is attempted: what waited over the part of the bin until it is gone, the rest as it enters. Writes
 * the wait, and in the place of the latency the age at entry.
 */
function emptyQueue(c: WaitingColumns, t: number, { cohorts, before, first, last, entries, age }: BinState): void {
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

/** Some work stays: attempts are spread evenly over the bin and take the oldest. Writes as when the queue is emptied. */
function attemptOldest(c: WaitingColumns, t: number, { cohorts, first, last, entries, age }: BinState): void {
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

/** Σ_j k_j · flow[t−j] · (age[t−j] + jΔ): the ages, times flow, of what returns from back-off in the bin. */
function returningAges(
  away: { readonly ages: Float64Array; readonly flow: Float64Array },
  backoff: readonly number[],
  t: number,
  binMinutes: number,
): number {
  const reach = backoff.length
  let sum = 0
  for (let j = 1; j <= reach && j <= t; j++) {
    const slot = (t - j) % reach
    sum += backoff[j - 1]! * (away.ages[slot]! + away.flow[slot]! * j * binMinutes)
  }
  return sum
}
