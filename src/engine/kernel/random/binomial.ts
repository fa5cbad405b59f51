import { exp } from '../exp.ts'
import { log } from '../log.ts'
import { log1p } from '../log1p.ts'
import { nextUniform, type BinDraws } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { deviance, HALF_LOG_TWO_PI, stirlingError } from './saddle-point.ts'

/** Below this mean of the rarer outcome its count is searched for from 0 on; above, counts are accepted or not. */
const LEAST_REJECTED = 10

/** Places of what depends on the number of trials and the probability alone; q is that of the rarer outcome. */
const [N, Q, NONE, A, B, ACCEPTED, ALPHA, MODE] = [0, 1, 2, 3, 4, 5, 6, 7]

/**
 * How many of `a` trials, a whole number, come out right, each with the probability `b`: by inversion where fewer than 10
 * right or wrong ones are expected (one draw), else by transformed rejection (two draws per attempt, 1.1 to 1.4 attempts).
 *
 * Source: Hörmann (1993), The generation of binomial random variates, Journal of Statistical Computation and Simulation 46,
 * 101-110, algorithm BTRS; probabilities by Loader (2000).
 */
export function binomialSampler(): Sampler {
  const setup = new Float64Array(8).fill(NaN)
  return (draws, n, p) => {
    const flipped = p > 0.5
    const q = flipped ? 1 - p : p
    if (setup[N] !== n || setup[Q] !== q) prepare(setup, n, q)
    if (n * q < LEAST_REJECTED) return smallCount(draws, setup, flipped)
    const count = acceptedCount(draws, setup)
    return flipped ? n - count : count
  }
}

function prepare(setup: Float64Array, n: number, q: number): void {
  setup[N] = n
  setup[Q] = q
  if (n * q < LEAST_REJECTED) {
    setup[NONE] = exp(n * log1p(-q))
    return
  }
  const sd = Math.sqrt(n * q * (1 - q))
  const b = 1.15 + 2.53 * sd
  setup[A] = -0.0873 + 0.0248 * b + 0.01 * q
  setup[B] = b
  setup[ACCEPTED] = 0.92 - 4.2 / b
  setup[ALPHA] = (2.83 + 5.1 / b) * sd
  setup[MODE] = logWeight(Math.floor((n + 1) * q), n, q)
}

/** The least count whose distribution function is above the draw; of the rarer outcome, counted from the other end. */
function smallCount(draws: BinDraws, setup: Float64Array, flipped: boolean): number {
  const n = setup[N]!
  const q = setup[Q]!
  const odds = q / (1 - q)
  const u = nextUniform(draws)
  let k = 0
  let probability = setup[NONE]!
  let below = probability
  while ((flipped ? 1 - u > below : u >= below) && k < n) {
    probability *= ((n - k) / (k + 1)) * odds
    k++
    // Where the sum no longer grows, the draw lies beyond what rounding lets it reach.
    if (below + probability === below && k > n * q) break
    below += probability
  }
  return flipped ? n - k : k
}

function acceptedCount(draws: BinDraws, setup: Float64Array): number {
  const n = setup[N]!
  const q = setup[Q]!
  const a = setup[A]!
  const b = setup[B]!
  for (;;) {
    const u = nextUniform(draws) - 0.5
    const v = nextUniform(draws)
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + n * q + 0.5)
    if (us >= 0.07 && v <= setup[ACCEPTED]!) return k
    if (k < 0 || k > n) continue
    if (log((v * setup[ALPHA]!) / (a / (us * us) + b)) <= logWeight(k, n, q) - setup[MODE]!) return k
  }
}

/** The logarithm of the probability of a count, less what does not depend on the count. */
function logWeight(k: number, n: number, q: number): number {
  const others = n - k
  const tails = (k === 0 ? 0 : ofCount(k)) + (others === 0 ? 0 : ofCount(others))
  return -tails - deviance(k, n * q) - deviance(others, n * (1 - q))
}

function ofCount(k: number): number {
  return stirlingError(k) + 0.5 * log(k) + HALF_LOG_TWO_PI
}
