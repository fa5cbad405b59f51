import { exp } from '../exp.ts'
import { log } from '../log.ts'
import { nextUniform, type BinDraws } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { inverseNormal } from './inverse-normal.ts'
import { deviance } from './saddle-point.ts'

/** A gamma value of mean `a` and coefficient of variation `b`, that is of shape 1 / b^2; the mean itself where that is 0. */
export const gammaSampler: Sampler = (draws, mean, cv) => {
  const part = cv * cv
  return part === 0 ? mean : mean * part * standardGamma(draws, 1 / part)
}

/**
 * A gamma value of scale 1: two draws per attempt, 1.05 attempts at most in the mean. Below a shape of 1 it is that of shape
 * + 1, times a further draw to the power 1 / shape.
 *
 * @param shape more than 0
 *
 * Source: Marsaglia and Tsang (2000), A Simple Method for Generating Gamma Variables, ACM Transactions on Mathematical
 * Software 26, 363-372, sections 4 and 6.
 */
export function standardGamma(draws: BinDraws, shape: number): number {
  if (shape >= 1) return atLeastOne(draws, shape)
  const value = atLeastOne(draws, shape + 1)
  return value * exp(log(nextUniform(draws)) / shape)
}

function atLeastOne(draws: BinDraws, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = inverseNormal(nextUniform(draws))
    const u = nextUniform(draws)
    const t = 1 + c * z
    if (t <= 0) continue
    const v = t * t * t
    const square = z * z
    if (u < 1 - 0.0331 * square * square) return d * v
    // 1 - v + log v is the negative deviance of 1 from v.
    if (log(u) < 0.5 * square - d * deviance(1, v)) return d * v
  }
}
