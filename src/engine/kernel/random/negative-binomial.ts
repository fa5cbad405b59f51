import { exp } from '../exp.ts'
import { log1p } from '../log1p.ts'
import { nextUniform, type BinDraws } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { standardGamma } from './gamma.ts'
import { poissonSampler } from './poisson.ts'

/** From this mean on, and above this dispersion, the count is a Poisson count whose mean is drawn first. */
const LEAST_MIXED = 10
const MOST_SEARCHED = 1000

/**
 * A count of mean `a` whose variance is `b` times the mean, b above 1: by inversion below a mean of 10 (one draw), else a
 * Poisson count whose mean is drawn from the gamma distribution of shape a / (b - 1) and scale b - 1.
 *
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, pages 487 (the mixture) and 85 (inversion by search).
 */
export function negativeBinomialSampler(): Sampler {
  const poisson = poissonSampler()
  return (draws, mean, dispersion) => {
    const scale = dispersion - 1
    if (mean < LEAST_MIXED && dispersion <= MOST_SEARCHED) return smallCount(draws, mean / scale, scale)
    return poisson(draws, scale * standardGamma(draws, mean / scale), 0, 0)
  }
}

/** The least count whose distribution function is above the draw. */
function smallCount(draws: BinDraws, shape: number, scale: number): number {
  const u = nextUniform(draws)
  const ratio = scale / (1 + scale)
  let k = 0
  let probability = exp(-shape * log1p(scale))
  let below = probability
  while (u >= below) {
    probability *= ((shape + k) / (k + 1)) * ratio
    k++
    // Where the sum no longer grows, the draw lies beyond what rounding lets it reach.
    if (below + probability === below && k > shape * scale) break
    below += probability
  }
  return k
}
