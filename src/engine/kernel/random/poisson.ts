import { exp } from '../exp.ts'
import { log } from '../log.ts'
import { AHEAD, drawMore, nextUniform, turnToBin, type BinDraws } from './bin-draws.ts'
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

/** How many counts around the mean have a bound at hand: a power of two. */
const BOUNDED = 256

/** Further from its bound than this part of it, rounding cannot turn a comparison of logarithms. */
const SURELY_BELOW = 1 - 1e-12
const SURELY_ABOVE = 1 + 1e-12

/** Further from it, the same comparison of products cannot turn either. */
const FAR_BELOW = 1 - 2e-12
const FAR_ABOVE = 1 + 2e-12

/** A draw that is nearer than this to 0 or 1 is first compared with another. */
const NEAR_END = 0.013

/** From here on a small enough second draw is accepted without a bound. */
const FAR_FROM_END = 0.07

/** What depends on the mean where counts are accepted or not. */
interface Rejection {
  readonly setup: Float64Array
  /** P(count) by count from `lowest` on, kept for a mean that comes again; NaN where it is not known yet. */
  readonly bounds: Float64Array
  lowest: number
  /** Which bins of those that are counted together are not accepted yet. */
  readonly open: Int32Array
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
  const rejection: Rejection = {
    setup,
    bounds: new Float64Array(BOUNDED),
    lowest: 0,
    open: new Int32Array(AHEAD),
    boundedMean: NaN,
  }
  const count = (draws: BinDraws, mean: number): number => {
    if (mean < LEAST_REJECTED) return smallCount(draws, mean, setup)
    if (setup[MEAN] !== mean) prepareRejection(setup, mean)
    else if (rejection.boundedMean !== mean) prepareBounds(rejection, mean)
    return acceptedCount(draws, mean, rejection)
  }
  return Object.assign(count, { ahead: countsAhead(count, rejection) })
}

/**
 * Counts of bins whose mean came before, whose first draws are made ahead.
 *
 *   1. Attempt  most are accepted by one comparison with a probability that is at hand.
 *   2. Again    the next draws of those that are rejected are made together, until none is left.
 *   3. Others   where the comparison does not tell, a bin is counted for itself.
 */
function countsAhead(
  count: (draws: BinDraws, mean: number) => number,
  rejection: Rejection,
): NonNullable<Sampler['ahead']> {
  const countOne = (out: Float64Array, draws: BinDraws, bin: number, mean: number): void => {
    turnToBin(draws, bin)
    out[bin] = count(draws, mean)
  }
  return (out, [means], draws, t0, t1) => {
    const { first, more, from, bins } = draws
    for (let t = t0; t < t1;) {
      const mean = means![t]!
      if (rejection.boundedMean !== mean || rejection.setup[MEAN] !== mean) {
        countOne(out, draws, t++, mean)
        continue
      }
      let offset = t - from
      let left = 0
      for (; t < t1 && means![t] === mean; t++) bins[left++] = t
      for (let block = 0; left > 0; block++) {
        const uniforms = block === 0 ? first : more
        const open = attempted(out, bins, left, uniforms, offset, rejection)
        left = 0
        for (let i = 0; i < open; i++) {
          const place = rejection.open[i]!
          const bin = bins[place]!
          if (isRejected(uniforms, 2 * (offset + place), rejection)) bins[left++] = bin
          else countOne(out, draws, bin, mean)
        }
        drawMore(draws, left, block + 1)
        offset = 0
      }
    }
  }
}

/**
 * Write the counts that the draws of some bins stand for. Which are accepted is by chance, and a branch would be guessed wrong that often:
 * each is put down as open, and passed over when the next is put down, or not.
 *
 * @param bins     the first `count` of them
 * @param uniforms two draws per bin, from `offset` bins on
 * @returns how many are open: not accepted, or not by this comparison
 */
function attempted(
  out: Float64Array,
  bins: Int32Array,
  count: number,
  uniforms: Float64Array,
  offset: number,
  { setup, bounds, open, lowest, boundedMean }: Rejection,
): number {
  const a = setup[A]!
  const b = setup[B]!
  const inverseAlpha = setup[INVERSE_ALPHA]!
  let found = 0
  for (let i = 0; i < count; i++) {
    const at = 2 * (offset + i)
    const u = uniforms[at]! - 0.5
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + boundedMean + 0.43)
    const place = (k - lowest) | 0
    const square = us * us
    // Not a number where it is not at hand: then nothing is below it.
    const bound = bounds[place & (BOUNDED - 1)]! * FAR_BELOW
    const isBelow = Number(uniforms[at + 1]! * inverseAlpha * square < bound * (a + b * square))
    out[bins[i]!] = k
    open[found] = i
    found += 1 - (isBelow & Number(us >= NEAR_END) & Number(place >>> 0 < BOUNDED))
  }
  return found
}

/** Whether an attempt is rejected, whatever rounding does; false where that is not seen at once. */
function isRejected(uniforms: Float64Array, at: number, { setup, bounds, lowest, boundedMean }: Rejection): boolean {
  const u = uniforms[at]! - 0.5
  const v = uniforms[at + 1]!
  const us = 0.5 - Math.abs(u)
  if (us < NEAR_END) return v > us
  if (us >= FAR_FROM_END && v <= setup[ACCEPTED]!) return false
  const place = countOf(u, us, boundedMean, setup) - lowest
  if (!(place >= 0 && place < BOUNDED)) return false
  const square = us * us
  return v * setup[INVERSE_ALPHA]! * square > bounds[place]! * FAR_ABOVE * (setup[A]! + setup[B]! * square)
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
    if (us >= FAR_FROM_END && v <= setup[ACCEPTED]!) return k
    if (k < 0 || (us < NEAR_END && v > us)) continue
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
