import type { Row } from './family.ts'

/** A mean with half of its 99.9 % interval. */
export interface Estimate {
  readonly mean: number
  readonly half: number
}

const BATCHES = 31

/** Quantile 0.9995 of Student's t with 30 degrees of freedom. */
const T_30 = 3.6459586

/**
 * Mean of `count` values with its interval, by the means of 31 batches of equal length, in order: batches much longer than
 * what the values remember are as good as independent (Law, Simulation Modeling and Analysis). What does not fill a batch is
 * left out.
 */
export function batchMeans(count: number, value: (i: number) => number): Estimate {
  const length = Math.floor(count / BATCHES)
  const means = Array.from({ length: BATCHES }, (_, batch) => {
    let sum = 0
    for (let i = batch * length; i < (batch + 1) * length; i += 1) sum += value(i)
    return sum / length
  })
  const mean = means.reduce((sum, one) => sum + one, 0) / BATCHES
  const squares = means.reduce((sum, one) => sum + (one - mean) * (one - mean), 0)
  return { mean, half: T_30 * Math.sqrt(squares / (BATCHES - 1) / BATCHES) }
}

/** A row whose number lies in its interval. */
export function drawnRow(quantity: string, said: { expected: number; inBins?: number }, got: Estimate): Row {
  return { quantity, ...said, got: got.mean, within: got.half, interval: true }
}

/** Mean of independent runs of one length. */
export function together(runs: readonly Estimate[]): Estimate {
  return {
    mean: runs.reduce((sum, { mean }) => sum + mean, 0) / runs.length,
    half: Math.sqrt(runs.reduce((sum, { half }) => sum + half * half, 0)) / runs.length,
  }
}
