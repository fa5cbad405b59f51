/** Columns of one service: those read, and those written (a measure the node does not publish is left out). */
export interface ServiceColumns {
  /** items/bin, >= 0 */
  readonly arrivals: Float64Array
  /** Most work it can attempt in the bin, items/bin, >= 0; Infinity without a limit. */
  readonly own: Float64Array
  /** Part of the attempts that fail, 0..1. */
  readonly failureRate?: Float64Array
  /** Most work that may wait at the end of the bin, items, >= 0. */
  readonly queueLimit?: Float64Array
  readonly attempts: Float64Array
  readonly served: Float64Array
  /** Items at the end of the bin. */
  readonly queueDepth: Float64Array
  readonly errors?: Float64Array
  readonly exhausted?: Float64Array
  readonly rejected?: Float64Array
  /** Failed work that enters back-off in the bin. */
  readonly backing?: Float64Array
  /** Work that returns from back-off in the bin. */
  readonly retries?: Float64Array
  /** Items at the end of the bin. */
  readonly inBackoff?: Float64Array
}

/** The same of a service of which nothing may fail: what is attempted is served then, and needs no column of its own. */
export type PlainServiceColumns = Omit<ServiceColumns, 'served'> & Partial<Pick<ServiceColumns, 'served'>>

/** Fields of a service that do not change from bin to bin. */
export interface ServiceConstants {
  readonly initialQueue: number
  /** 1 without retry. */
  readonly maxAttempts: number
  /** k_j of the failed work returns j bins later, j = 1, 2, …; sums to 1. Empty without retry. */
  readonly backoff: readonly number[]
}

/** Work that is within this part of the capacity or limit counts as fitting, so that rounding leaves no crumbs behind. */
export const FITS = 1 + 1e-12

/**
 * One service without retries: attempts, served and queueDepth in each bin.
 *
 *   present = q + arrivals;   attempts = min(own, present);   failed = failureRate · attempts
 *   q = min(queueLimit, present − attempts), the rest is rejected
 *
 * Written so that nothing can turn negative. Keeps q between calls, and begins anew at bin 0. O(1) per bin. Source: docs/spec/service.md; the
 * deterministic fluid queue of Newell, Applications of Queueing Theory (1982), ch. 2.
 */
export function plainService(c: PlainServiceColumns, constants: ServiceConstants): (t0: number, t1: number) => void {
  // In an array, because a number that a closure changes is allocated anew each time.
  const state = new Float64Array(1)
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth, errors, exhausted, rejected } = c
  return (t0, t1) => {
    let q = t0 === 0 ? constants.initialQueue : state[0]!
    for (let t = t0; t < t1; t++) {
      const present = q + arrivals[t]!
      const capacity = own[t]!
      const tried = present <= capacity * FITS ? present : capacity
      const failed = failureRate === undefined ? 0 : failureRate[t]! * tried
      const waiting = present - tried
      q = queueLimit === undefined || waiting <= queueLimit[t]! * FITS ? waiting : queueLimit[t]!
      attempts[t] = tried
      if (served !== undefined) served[t] = tried - failed
      queueDepth[t] = q
      if (failureRate !== undefined) errors![t] = exhausted![t] = failed
      if (queueLimit !== undefined) rejected![t] = waiting - q
    }
    state[0] = q
  }
}

/**
 * One service with retries: work waits for attempt a = 1..maxAttempts in q[a]; what fails below the last attempt returns
 * by the back-off kernel, what fails at the last one is exhausted.
 *
 *   returning[a] = Σ_j k_j · backing[a−1][t−j];   present[a] = q[a] + (a = 1 ? arrivals : 0) + returning[a]
 *   attempts[a] = present[a] · min(1, own / Σ present);   the excess over queueLimit is rejected in proportion
 *
 * Keeps q and what is in back-off between calls. O(maxAttempts · kernel length) per bin, for any of them; the usual ones are
 * written out in retry-kernels.generated.ts, in the same order of operations. Source: docs/spec/service.md.
 */
export function anyRetryService(c: ServiceColumns, constants: ServiceConstants): (t0: number, t1: number) => void {
  const levels = constants.maxAttempts
  const backoff = Float64Array.from(constants.backoff)
  const state: RetryState = {
    q: new Float64Array(levels),
    present: new Float64Array(levels),
    away: new Float64Array(levels * backoff.length),
    remaining: remainingOf(constants.backoff),
  }
  const { q, present, away } = state
  q[0] = constants.initialQueue
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      let returned = 0
      let sum = 0
      for (let a = 0; a < levels; a++) {
        const returning = a === 0 ? 0 : returningWork(away, (a - 1) * backoff.length, backoff)
        returned += returning
        present[a] = q[a]! + (a === 0 ? c.arrivals[t]! : 0) + returning
        sum += present[a]!
      }
      attemptAll(c, t, sum, state)
      c.retries![t] = returned
    }
  }
}

/** Part of what entered back-off j bins ago that has not returned at the end of the bin, j = 0, 1, … */
export function remainingOf(backoff: readonly number[]): Float64Array {
  return Float64Array.from(backoff, (_, j) => backoff.slice(j).reduce((sum, k) => sum + k, 0))
}

interface RetryState {
  readonly q: Float64Array
  readonly present: Float64Array
  /** What entered back-off at level a, j bins before the newest, at a · reach + j; before bin 0 nothing is in back-off. */
  readonly away: Float64Array
  readonly remaining: Float64Array
}

function attemptAll(c: ServiceColumns, t: number, sum: number, { q, present, away, remaining }: RetryState): void {
  const levels = q.length
  const capacity = c.own[t]!
  // A ratio, never present * own / sum, which can exceed what is present.
  const ratio = sum <= capacity * FITS ? 1 : capacity / sum
  const rate = c.failureRate === undefined ? 0 : c.failureRate[t]!
  let attempts = 0
  let served = 0
  let errors = 0
  let backing = 0
  let failed = 0
  let waiting = 0
  // Summed afresh, so that it is exactly 0 when nothing is away.
  let inBackoff = 0
  for (let a = 0; a < levels; a++) {
    const tried = present[a]! * ratio
    failed = rate * tried
    attempts += tried
    served += tried - failed
    errors += failed
    q[a] = present[a]! - tried
    waiting += q[a]!
    if (a === levels - 1) break
    backing += failed
    inBackoff = moveOn(away, a, failed, remaining, inBackoff)
  }
  const limit = c.queueLimit === undefined ? Infinity : c.queueLimit[t]!
  const rejected = rejectExcess(q, waiting, limit)
  // All of the capacity is exactly all of it: the scaled parts may sum to a hair more or less.
  c.attempts[t] = ratio < 1 ? capacity : attempts
  c.served[t] = served
  c.queueDepth[t] = rejected > 0 ? limit : waiting
  c.backing![t] = backing
  c.inBackoff![t] = inBackoff
  if (c.failureRate !== undefined) {
    c.errors![t] = errors
    c.exhausted![t] = failed
  }
  if (c.queueLimit !== undefined) c.rejected![t] = rejected
}

/** Cut what waits down to the limit, in proportion; answers what was cut. */
function rejectExcess(q: Float64Array, waiting: number, limit: number): number {
  if (waiting <= limit * FITS) return 0
  const kept = limit / waiting
  for (let a = 0; a < q.length; a++) q[a] = q[a]! * kept
  return waiting - limit
}

function returningWork(away: Float64Array, offset: number, backoff: Float64Array): number {
  let sum = 0
  for (let j = 0; j < backoff.length; j++) sum += backoff[j]! * away[offset + j]!
  return sum
}

/** What fails enters back-off at its level, in front of what did before; answers the sum, and what of all that is away. */
function moveOn(away: Float64Array, level: number, failed: number, remaining: Float64Array, sum: number): number {
  const from = level * remaining.length
  let entering = failed
  let still = sum
  for (let j = 0; j < remaining.length; j++) {
    const earlier = away[from + j]!
    away[from + j] = entering
    still += remaining[j]! * entering
    entering = earlier
  }
  return still
}
