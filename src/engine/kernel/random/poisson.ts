import { exp } from '../exp.ts'
import { log } from '../log.ts'
import { nextUniform, turnToBin, type BinDraws } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { deviance, HALF_LOG_TWO_PI, stirlingError } from './saddle-point.ts'

/** Below this mean the quantile is searched for from 0 on, which is monotone; above, counts are accepted or not. */
const LEAST_REJECTED = 10

/** Places of what depends on the mean alone. */
const MEAN = 0
const NONE = 1
const A = 2
const B = 3
const INVERSE_ALPHA = 4
const ACCEPTED = 5

/** How many counts around the mean have a bound at hand. */
const BOUNDED = 256

/** Further from its bound than this part of it, rounding cannot turn a comparison of logarithms. */
const SURELY_BELOW = 1 - 1e-12
const SURELY_ABOVE = 1 + 1e-12

/** Further below it, the same comparison of products cannot turn either. */
const FAR_BELOW = 1 - 2e-12

/** What depends on the mean where counts are accepted or not. */
interface Rejection {
  readonly setup: Float64Array
  /** P(count) by count from `lowest` on, kept for a mean that comes again; NaN where it is not known yet. */
  readonly bounds: Float64Array
  lowest: number
  /** The mean of the bounds. */
  boundedMean: number
}

/**
 * A Poisson count of mean `a`, 0 or more: by inversion below a mean of 10 (one draw), by transformed rejection from there
 * on (two draws per attempt, 1.1 to 1.3 attempts). What depends on the mean is kept from bin to bin.
 *
 * Source: Hörmann (1993), The transformed rejection method for generating Poisson random variables, Insurance: Mathematics
 * and Economics 12, 39-45, algorithm PTRS; probabilities by Loader (2000).
 */
export function poissonSampler(): Sampler {
  const setup = new Float64Array(6).fill(NaN)
  const rejection = { setup, bounds: new Float64Array(BOUNDED), lowest: 0, boundedMean: NaN }
  const count = (draws: BinDraws, mean: number): number => {
    if (mean < LEAST_REJECTED) return smallCount(draws, mean, setup)
    if (setup[MEAN] !== mean) prepareRejection(setup, mean)
    else if (rejection.boundedMean !== mean) prepareBounds(rejection, mean)
    return acceptedCount(draws, mean, rejection)
  }
  return Object.assign(count, { ahead: countsAhead(count, rejection) })
}

/**
 * Counts of bins whose mean came before: most are accepted by one comparison of the first attempt with a probability that is at
 * hand, without a branch before it that goes one way or the other by chance. Any other is counted for itself.
 */
function countsAhead(
  count: (draws: BinDraws, mean: number) => number,
  rejection: Rejection,
): NonNullable<Sampler['ahead']> {
  const { setup, bounds } = rejection
  return (out, [means], draws, t0, t1) => {
    const { first, from } = draws
    let t = t0
    while (t < t1) {
      const { lowest, boundedMean } = rejection
      const isReady = boundedMean === setup[MEAN]
      const a = setup[A]!
      const b = setup[B]!
      const inverseAlpha = setup[INVERSE_ALPHA]!
      for (; isReady && t < t1 && means![t] === boundedMean; t++) {
        const at = 2 * (t - from)
        const u = first[at]! - 0.5
        const us = 0.5 - Math.abs(u)
        const k = Math.floor(((2 * a) / us + b) * u + boundedMean + 0.43)
        const place = (k - lowest) | 0
        if (us < 0.013 || place < 0 || place >= BOUNDED) break
        const square = us * us
        // Not a number where it is not at hand: then nothing is below it.
        if (!(first[at + 1]! * inverseAlpha * square < bounds[place]! * FAR_BELOW * (a + b * square))) break
        out[t] = k
      }
      if (t === t1) return
      turnToBin(draws, t)
      out[t] = count(draws, means![t]!)
      t++
    }
  }
}

/** The count that a first draw stands for. */
function countOf(u: number, us: number, mean: number, setup: Float64Array): number {
  return Math.floor(((2 * setup[A]!) / us + setup[B]!) * u + mean + 0.43)
}

/** The least count whose distribution function is above the draw. */
function smallCount(draws: BinDraws, mean: number, setup: Float64Array): number {
  if (setup[MEAN] !== mean) {
    setup[MEAN] = mean
    setup[NONE] = exp(-mean)
  }
  const u = nextUniform(draws)
  let k = 0
  let probability = setup[NONE]!
  let below = probability
  // Where the sum no longer grows, the draw lies beyond what rounding lets it reach.
  while (u >= below && probability > 0) {
    k++
    probability *= mean / k
    if (below + probability === below && k > mean) break
    below += probability
  }
  return k
}

function prepareRejection(setup: Float64Array, mean: number): void {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  setup[MEAN] = mean
  setup[B] = b
  setup[A] = -0.059 + 0.02483 * b
  setup[INVERSE_ALPHA] = 1.1239 + 1.1328 / (b - 3.4)
  setup[ACCEPTED] = 0.9277 - 3.6224 / (b - 2)
}

function prepareBounds(rejection: Rejection, mean: number): void {
  rejection.lowest = Math.max(1, Math.floor(mean) - BOUNDED / 2)
  rejection.boundedMean = mean
  rejection.bounds.fill(NaN)
}

function acceptedCount(draws: BinDraws, mean: number, rejection: Rejection): number {
  const { setup } = rejection
  for (;;) {
    const u = nextUniform(draws) - 0.5
    const v = nextUniform(draws)
    const us = 0.5 - Math.abs(u)
    const k = countOf(u, us, mean, setup)
    if (us >= 0.07 && v <= setup[ACCEPTED]!) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    const least = (v * setup[INVERSE_ALPHA]!) / (setup[A]! / (us * us) + setup[B]!)
    if (isAccepted(least, k, mean, rejection)) return k
  }
}

/**
 * Whether a number is at most the probability of a count; the logarithm of both, taken once. It is not taken at all where
 * the numbers themselves are far enough apart.
 */
function isAccepted(least: number, k: number, mean: number, rejection: Rejection): boolean {
  if (k === 0) return log(least) <= -mean
  const place = k - rejection.lowest
  if (rejection.boundedMean === mean && place >= 0 && place < BOUNDED) {
    let bound = rejection.bounds[place]!
    if (bound !== bound) rejection.bounds[place] = bound = exp(logProbability(k, mean)) / Math.sqrt(k)
    if (least < bound * SURELY_BELOW) return true
    if (least > bound * SURELY_ABOVE) return false
  }
  return log(least * Math.sqrt(k)) <= logProbability(k, mean)
}

/** log(P(k) sqrt(k)) */
function logProbability(k: number, mean: number): number {
  return -HALF_LOG_TWO_PI - stirlingError(k) - deviance(k, mean)
}
