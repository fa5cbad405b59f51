import { exp } from '../exp.ts'
import { log } from '../log.ts'
import { nextUniform, type BinDraws } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { deviance, HALF_LOG_TWO_PI, stirlingError } from './saddle-point.ts'

/** Below this mean the quantile is searched for from 0 on, which is monotone; above, counts are accepted or not. */
const LEAST_REJECTED = 10

/** Places of what depends on the mean alone. */
const [MEAN, NONE, A, B, INVERSE_ALPHA, ACCEPTED] = [0, 1, 2, 3, 4, 5]

/**
 * A Poisson count of mean `a`, 0 or more: by inversion below a mean of 10 (one draw), by transformed rejection from there
 * on (two draws per attempt, 1.1 to 1.3 attempts). What depends on the mean is kept from bin to bin.
 *
 * Source: Hörmann (1993), The transformed rejection method for generating Poisson random variables, Insurance: Mathematics
 * and Economics 12, 39-45, algorithm PTRS; probabilities by Loader (2000).
 */
export function poissonSampler(): Sampler {
  const setup = new Float64Array(6).fill(NaN)
  return (draws, mean) => {
    if (mean < LEAST_REJECTED) return smallCount(draws, mean, setup)
    if (setup[MEAN] !== mean) prepareRejection(setup, mean)
    return acceptedCount(draws, mean, setup)
  }
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

function acceptedCount(draws: BinDraws, mean: number, setup: Float64Array): number {
  const a = setup[A]!
  const b = setup[B]!
  for (;;) {
    const u = nextUniform(draws) - 0.5
    const v = nextUniform(draws)
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= setup[ACCEPTED]!) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    if (isAccepted((v * setup[INVERSE_ALPHA]!) / (a / (us * us) + b), k, mean)) return k
  }
}

/** Whether a number is at most the probability of a count; the logarithm of both, taken once. */
function isAccepted(least: number, k: number, mean: number): boolean {
  if (k === 0) return log(least) <= -mean
  return log(least * Math.sqrt(k)) <= -HALF_LOG_TWO_PI - stirlingError(k) - deviance(k, mean)
}
