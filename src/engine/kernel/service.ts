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
 * Written so that nothing can turn negative. Keeps q between calls. O(1) per bin. Source: docs/spec/service.md; the
 * deterministic fluid queue of Newell, Applications of Queueing Theory (1982), ch. 2.
 */
export function plainService(c: ServiceColumns, constants: ServiceConstants): (t0: number, t1: number) => void {
  let q = constants.initialQueue
  const { arrivals, own, failureRate, queueLimit } = c
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      const present = q + arrivals[t]!
      const capacity = own[t]!
      const attempts = present <= capacity * FITS ? present : capacity
      const failed = failureRate === undefined ? 0 : failureRate[t]! * attempts
      const waiting = present - attempts
      q = queueLimit === undefined || waiting <= queueLimit[t]! * FITS ? waiting : queueLimit[t]!
      c.attempts[t] = attempts
      c.served[t] = attempts - failed
      c.queueDepth[t] = q
      if (failureRate !== undefined) c.errors![t] = c.exhausted![t] = failed
      if (queueLimit !== undefined) c.rejected![t] = waiting - q
    }
  }
}

/**
 * One service with retries: work waits for attempt a = 1..maxAttempts in q[a]; what fails below the last attempt returns
 * by the back-off kernel, what fails at the last one is exhausted.
 *
 *   returning[a] = Σ_j k_j · backing[a−1][t−j];   present[a] = q[a] + (a = 1 ? arrivals : 0) + returning[a]
 *   attempts[a] = present[a] · min(1, own / Σ present);   the excess over queueLimit is rejected in proportion
 *
 * Keeps q and the back-off ring between calls. O(maxAttempts · kernel length) per bin. Source: docs/spec/service.md.
 */
export function retryService(c: ServiceColumns, constants: ServiceConstants): (t0: number, t1: number) => void {
  const { maxAttempts: levels, backoff } = constants
  const reach = backoff.length
  const q = new Float64Array(levels)
  const present = new Float64Array(levels)
  // backing[a] at bin t stands at ring[a * reach + t % reach]; before bin 0 nothing is in back-off.
  const ring = new Float64Array(levels * reach)
  // Part of what entered back-off j bins ago that has not returned at the end of the bin, j = 0, 1, …
  const remaining = Float64Array.from(backoff, (_, j) => backoff.slice(j).reduce((sum, k) => sum + k, 0))
  q[0] = constants.initialQueue
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      let returned = 0
      let sum = 0
      for (let a = 0; a < levels; a++) {
        const returning = a === 0 ? 0 : returningWork(ring, (a - 1) * reach, backoff, t)
        returned += returning
        present[a] = q[a]! + (a === 0 ? c.arrivals[t]! : 0) + returning
        sum += present[a]!
      }
      attemptAll(c, t, { q, present, sum, ring, reach })
      c.retries![t] = returned
      c.inBackoff![t] = stillAway(ring, reach, remaining, t)
    }
  }
}

interface RetryState {
  readonly q: Float64Array
  readonly present: Float64Array
  readonly sum: number
  readonly ring: Float64Array
  readonly reach: number
}

function attemptAll(c: ServiceColumns, t: number, { q, present, sum, ring, reach }: RetryState): void {
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
  for (let a = 0; a < levels; a++) {
    const tried = present[a]! * ratio
    failed = rate * tried
    attempts += tried
    served += tried - failed
    errors += failed
    if (a < levels - 1) {
      backing += failed
      ring[a * reach + (t % reach)] = failed
    }
    q[a] = present[a]! - tried
    waiting += q[a]!
  }
  const limit = c.queueLimit === undefined ? Infinity : c.queueLimit[t]!
  const rejected = rejectExcess(q, waiting, limit)
  // All of the capacity is exactly all of it: the scaled parts may sum to a hair more or less.
  c.attempts[t] = ratio < 1 ? capacity : attempts
  c.served[t] = served
  c.queueDepth[t] = rejected > 0 ? limit : waiting
  c.backing![t] = backing
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

function returningWork(ring: Float64Array, offset: number, backoff: readonly number[], t: number): number {
  const reach = backoff.length
  let sum = 0
  for (let j = 1; j <= reach && j <= t; j++) sum += backoff[j - 1]! * ring[offset + ((t - j) % reach)]!
  return sum
}

/** Work in back-off at the end of the bin, summed afresh so that it is exactly 0 when nothing is away. */
function stillAway(ring: Float64Array, reach: number, remaining: Float64Array, t: number): number {
  let sum = 0
  for (let from = 0; from < ring.length; from += reach) {
    for (let j = 0; j < reach && j <= t; j++) sum += remaining[j]! * ring[from + ((t - j) % reach)]!
  }
  return sum
}
