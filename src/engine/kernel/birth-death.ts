import { MOST_STATES, NEGLIGIBLE } from './erlang-c.ts'

/** A stationary birth-death chain that ends: a full queue refuses, or what waits leaves. */
export interface BirthDeath {
  /** Per minute, > 0. */
  readonly births: number
  /** Of one server per minute, > 0. */
  readonly deaths: number
  /** c, whole, >= 0. */
  readonly servers: number
  /** Most items that may wait; Infinity without a limit. */
  readonly limit: number
  /** Of one waiting item per minute, 0 where none leaves. */
  readonly leaving: number
}

/** Sums over the states of a chain, in one unknown unit: only their ratios mean something. */
export interface StationarySums {
  /** Of the weights of all states but the full one. */
  readonly below: number
  /** Weight of the state that refuses. */
  readonly full: number
  /** Of weight times number waiting. */
  readonly waiting: number
}

/** 2^500: above it all weights are divided by it, which changes no digit. */
const LARGE = 3.273390607896142e150

/**
 * Stationary sums of births λ and deaths min(n, c) μ + max(n − c, 0) θ on n <= c + ⌊limit⌋, from state 0 up, until the
 * weights fall below e^-60 of the greatest.
 *
 * @returns undefined where that takes more than {@link MOST_STATES} states
 * Source: docs/spec/metrics.md (The chain); Kleinrock, Queueing Systems (1975), chapter 3.
 */
export function birthDeathSums({ births, deaths, servers, limit, leaving }: BirthDeath): StationarySums | undefined {
  const last = servers + Math.floor(limit)
  // Without a way out the queue stands full.
  if (servers === 0 && leaving === 0) return { below: 0, full: 1, waiting: last }
  let weight = 1
  let greatest = 1
  let below = 0
  let waiting = 0
  for (let n = 0; n < last; n++) {
    if (n === MOST_STATES) return undefined
    below += weight
    waiting += Math.max(n - servers, 0) * weight
    weight *= births / (Math.min(n + 1, servers) * deaths + Math.max(n + 1 - servers, 0) * leaving)
    if (!Number.isFinite(weight)) return undefined
    if (weight < greatest * NEGLIGIBLE) return { below, full: 0, waiting }
    greatest = Math.max(greatest, weight)
    if (weight > LARGE) {
      weight /= LARGE
      greatest /= LARGE
      below /= LARGE
      waiting /= LARGE
    }
  }
  return { below, full: weight, waiting: waiting + Math.max(last - servers, 0) * weight }
}
