/**
 * Sum of columns, bin by bin, from left to right.
 *
 * @param out    written in [t0, t1)
 * @param inputs columns of the same unit; at least one
 */
export function sumColumns(out: Float64Array, inputs: readonly Float64Array[], t0: number, t1: number): void {
  const [first, second] = inputs
  if (second === undefined) for (let t = t0; t < t1; t++) out[t] = first![t]!
  else for (let t = t0; t < t1; t++) out[t] = first![t]! + second[t]!
  for (let i = 2; i < inputs.length; i++) {
    const input = inputs[i]!
    for (let t = t0; t < t1; t++) out[t] = out[t]! + input[t]!
  }
}

/**
 * Sum of columns, each times a factor of its own, bin by bin, from left to right.
 *
 * @param out    written in [t0, t1)
 * @param inputs at least one
 */
export function weightedSum(
  out: Float64Array,
  inputs: readonly Float64Array[],
  factors: readonly number[],
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) {
    let sum = 0
    for (let i = 0; i < inputs.length; i++) sum += inputs[i]![t]! * factors[i]!
    out[t] = sum
  }
}

/**
 * What is on its way over an edge with a lag, at the end of each bin: the flow of the last `lag` bins, summed afresh so
 * that it is exactly 0 when nothing is on the way.
 *
 * @param out  items; bins [t0, t1) are written
 * @param flow items/bin that enter the edge
 * @param lag  whole bins, >= 1
 */
export function inTransit(out: Float64Array, flow: Float64Array, lag: number, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    let sum = 0
    for (let s = Math.max(0, t - lag + 1); s <= t; s++) sum += flow[s]!
    out[t] = sum
  }
}

/**
 * Values of earlier bins: out[t] = a[t − lag] + add, and `before` in the first `lag` bins.
 *
 * @param out written in [t0, t1)
 * @param a   read at earlier bins only
 */
export function delayed(
  out: Float64Array,
  a: Float64Array,
  options: { readonly lag: number; readonly add: number; readonly before: number },
  t0: number,
  t1: number,
): void {
  const { lag, add, before } = options
  for (let t = t0; t < t1; t++) out[t] = t < lag ? before : a[t - lag]! + add
}

/**
 * Flow-weighted mean of ages where flows meet; undefined where nothing flows.
 *
 * @param out   minutes; bins [t0, t1) are written
 * @param flows items/bin
 * @param ages  minutes, one column per flow; read only where its flow is above 0
 */
export function meetingAge(
  out: Float64Array,
  flows: readonly Float64Array[],
  ages: readonly Float64Array[],
  t0: number,
  t1: number,
): void {
  if (flows.length === 1) {
    const [only, theirs] = [flows[0]!, ages[0]!]
    for (let t = t0; t < t1; t++) {
      const flow = only[t]!
      out[t] = (flow * theirs[t]!) / flow
      if (!(flow > 0)) out[t] = NaN
    }
    return
  }
  for (let t = t0; t < t1; t++) {
    let flow = 0
    let mass = 0
    for (let i = 0; i < flows.length; i++) {
      const part = flows[i]![t]!
      if (!(part > 0)) continue
      flow += part
      mass += part * ages[i]![t]!
    }
    out[t] = mass / flow
    if (!(flow > 0)) out[t] = NaN
  }
}

/** Where a split found shares that do not sum to 1. */
export interface ShareOffence {
  firstBin: number
  /** The sum found there. */
  value: number
  count: number
}

/** Sum of shares may be off by this much. */
export const SHARES_TOLERANCE = 1e-9

/**
 * Split a flow over edges: in order each takes min(share · flow, what is left), the last one that has a share what the
 * others leave, so that nothing is made or lost by rounding, and an edge with share 0 gets no crumbs.
 *
 * @param outs    items/bin per edge, in the order in which they take; one more than `shares` when `rest` is true
 * @param flow    items/bin
 * @param shares  0..1 per edge that has one
 * @param rest    whether the last edge has no share of its own and takes the rest
 * @param offence where the shares sum to something else than 1 (with `rest`: to more than 1)
 */
export function splitFlow(
  outs: readonly Float64Array[],
  flow: Float64Array,
  shares: readonly Float64Array[],
  rest: boolean,
  offence: ShareOffence,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) {
    const whole = flow[t]!
    let last = outs.length - 1
    if (!rest) for (; last > 0 && !(shares[last]![t]! > 0); last--) outs[last]![t] = 0
    let left = whole
    let sum = 0
    for (let i = 0; i < shares.length; i++) {
      const share = shares[i]![t]!
      sum += share
      if (i === last) break
      const part = Math.min(share * whole, left)
      outs[i]![t] = part
      left -= part
    }
    outs[last]![t] = left
    if (rest ? sum <= 1 + SHARES_TOLERANCE : Math.abs(sum - 1) <= SHARES_TOLERANCE) continue
    if (offence.count === 0) {
      offence.firstBin = t
      offence.value = sum
    }
    offence.count++
  }
}
