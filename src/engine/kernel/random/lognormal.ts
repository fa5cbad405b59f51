import { exp } from '../exp.ts'
import { log1p } from '../log1p.ts'
import { nextUniform } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { inverseNormal } from './inverse-normal.ts'

/** Places of what depends on the coefficient of variation alone. */
const [CV, VARIANCE, SD] = [0, 1, 2]

/**
 * A value of mean `a` and coefficient of variation `b` whose logarithm is normal, by inversion: one draw. The logarithm has
 * the variance log(1 + b^2), and the mean log(a) less half of that.
 */
export function lognormalSampler(): Sampler {
  const setup = new Float64Array(3).fill(NaN)
  return (draws, mean, cv) => {
    if (setup[CV] !== cv) {
      setup[CV] = cv
      setup[VARIANCE] = log1p(cv * cv)
      setup[SD] = Math.sqrt(setup[VARIANCE])
    }
    return mean * exp(setup[SD]! * inverseNormal(nextUniform(draws)) - setup[VARIANCE]! / 2)
  }
}
