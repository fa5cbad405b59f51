/**
 * What leaves a delay in each bin: k_j of what came in j bins ago, j = 1, 2, …
 *
 * @param out      items/bin; bins [t0, t1) are written
 * @param arrivals items/bin, read at earlier bins only
 * @param kernel   k_1, k_2, …, each >= 0, sum 1
 */
export function delayedFlow(
  out: Float64Array,
  arrivals: Float64Array,
  kernel: readonly number[],
  t0: number,
  t1: number,
): void {
  const reach = kernel.length
  for (let t = t0; t < t1; t++) {
    let sum = 0
    for (let j = 1; j <= reach && j <= t; j++) sum += kernel[j - 1]! * arrivals[t - j]!
    out[t] = sum
  }
}

/**
 * Mean age of what leaves a delay: the flow-weighted mean of the ages at entry plus the bins on the way; undefined where
 * nothing leaves.
 *
 * @param out      minutes; bins [t0, t1) are written
 * @param arrivals items/bin, read at earlier bins only
 * @param ages     minutes since entering the system, likewise; read only where something came in
 */
export function delayedAge(
  out: Float64Array,
  arrivals: Float64Array,
  ages: Float64Array,
  delay: { readonly kernel: readonly number[]; readonly binMinutes: number },
  t0: number,
  t1: number,
): void {
  const { kernel, binMinutes } = delay
  const reach = kernel.length
  for (let t = t0; t < t1; t++) {
    let flow = 0
    let mass = 0
    for (let j = 1; j <= reach && j <= t; j++) {
      const part = kernel[j - 1]! * arrivals[t - j]!
      if (!(part > 0)) continue
      flow += part
      mass += part * (ages[t - j]! + j * binMinutes)
    }
    out[t] = mass / flow
    if (!(flow > 0)) out[t] = NaN
  }
}

/**
 * What a delay holds at the end of each bin, summed afresh so that it is exactly 0 when nothing is on its way. Makes a step.
 *
 * @param out      items
 * @param arrivals items/bin
 */
export function heldByDelay(
  out: Float64Array,
  arrivals: Float64Array,
  kernel: readonly number[],
): (t0: number, t1: number) => void {
  const reach = kernel.length
  // Part of what came in j bins ago that has not left at the end of the bin, j = 0, 1, …
  const remaining = Float64Array.from(kernel)
  for (let j = reach - 2; j >= 0; j--) remaining[j] = remaining[j]! + remaining[j + 1]!
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      let sum = 0
      for (let j = 0; j < reach && j <= t; j++) sum += remaining[j]! * arrivals[t - j]!
      out[t] = sum
    }
  }
}
