import { drawAhead, turnToBin, type BinDraws } from './bin-draws.ts'

/**
 * One value of a distribution, made of the next draws of a bin and up to three parameters; those it does not have are 0.
 * How many draws it takes depends on the bin alone.
 */
export interface Sampler {
  (draws: BinDraws, a: number, b: number, c: number): number
  /** The same values of the bins [t0, t1) of a column, whose first two draws are made ahead; sooner than one by one. */
  readonly ahead?: (
    out: Float64Array,
    parameters: readonly Float64Array[],
    draws: BinDraws,
    t0: number,
    t1: number,
  ) => void
}

/**
 * One value per bin, each from draw 0 of its own bin on.
 *
 * @param out        written in [t0, t1)
 * @param parameters up to three columns
 */
export function drawColumn(
  out: Float64Array,
  parameters: readonly Float64Array[],
  sampler: Sampler,
  draws: BinDraws,
  t0: number,
  t1: number,
): void {
  const [a, b, c] = parameters
  for (let t = t0; t < t1;) {
    const ahead = drawAhead(draws, t, t1)
    if (sampler.ahead !== undefined) {
      sampler.ahead(out, parameters, draws, t, ahead)
      t = ahead
      continue
    }
    for (; t < ahead; t++) {
      turnToBin(draws, t)
      out[t] = sampler(draws, a === undefined ? 0 : a[t]!, b === undefined ? 0 : b[t]!, c === undefined ? 0 : c[t]!)
    }
  }
}

/** The mean of a distribution in every bin, of up to three columns of parameters; written in [t0, t1). */
export function meanColumn(
  out: Float64Array,
  parameters: readonly Float64Array[],
  mean: (a: number, b: number, c: number) => number,
  t0: number,
  t1: number,
): void {
  const [a, b, c] = parameters
  for (let t = t0; t < t1; t++) {
    out[t] = mean(a === undefined ? 0 : a[t]!, b === undefined ? 0 : b[t]!, c === undefined ? 0 : c[t]!)
  }
}
