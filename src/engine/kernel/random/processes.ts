import { nextUniform, turnToBin, type BinDraws } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { inverseNormal } from './inverse-normal.ts'
import { cumulated, pick } from './pick.ts'
import { poissonSampler } from './poisson.ts'

/** Writes bins [t0, t1) of a process, always in order of time; what it remembers from bin to bin is its own. */
export type ProcessWriter = (
  out: Float64Array,
  parameters: readonly Float64Array[],
  draws: BinDraws,
  t0: number,
  t1: number,
) => void

/** Around a mean, each distance a part of the one before plus a normal innovation; at the mean in bin 0. Parameters: mean, phi, sd. */
export function autoregression(): ProcessWriter {
  const distance = new Float64Array(1)
  return (out, [mean, phi, sd], draws, t0, t1) => {
    for (let t = t0; t < t1; t++) {
      distance[0] = t === 0 ? 0 : phi![t]! * distance[0]! + sd![t]! * normalOf(draws, t)
      out[t] = mean![t]! + distance[0]
    }
  }
}

/** From a number on, each value the one before plus a normal step. Parameter: sd. */
export function randomWalk(start: number): ProcessWriter {
  const place = new Float64Array(1)
  return (out, [sd], draws, t0, t1) => {
    for (let t = t0; t < t1; t++) {
      place[0] = t === 0 ? start : place[0]! + sd![t]! * normalOf(draws, t)
      out[t] = place[0]!
    }
  }
}

/** What stays at its first parameter. */
export const atParameter: ProcessWriter = (out, [mean], _draws, t0, t1) => {
  out.set(mean!.subarray(t0, t1), t0)
}

/** What stays at a number. */
export function atNumber(value: number): ProcessWriter {
  return (out, _parameters, _draws, t0, t1) => {
    out.fill(value, t0, t1)
  }
}

function normalOf(draws: BinDraws, t: number): number {
  turnToBin(draws, t)
  return inverseNormal(nextUniform(draws))
}

/**
 * Poisson counts whose rate follows a chain of states: it starts in the first, draw 0 of each later bin moves it, and the
 * draws from 1 on make the count.
 *
 * @param rates      mean count of a bin in each state
 * @param transition for each state the probabilities of those that follow it; they sum to 1
 * @param counted    whether counts are written, or the rates of the states
 */
export function modulatedPoisson(
  rates: readonly number[],
  transition: readonly (readonly number[])[],
  counted: boolean,
): ProcessWriter {
  const sums = transition.map(cumulated)
  const samplers: readonly Sampler[] = rates.map(() => poissonSampler())
  let state = 0
  return (out, _parameters, draws, t0, t1) => {
    for (let t = t0; t < t1; t++) {
      turnToBin(draws, t)
      const u = nextUniform(draws)
      state = t === 0 ? 0 : pick(sums[state]!, u)
      out[t] = counted ? samplers[state]!(draws, rates[state]!, 0, 0) : rates[state]!
    }
  }
}
