import { exp } from './exp.ts'

/**
 * Who leaves for want of patience, exponential with the given mean, in a bin of Δ: x = Δ / patience,
 *
 *   leaving   = 1 − e^(−x)            of what waits at the start of the bin
 *   lateShare = 1 − (1 − e^(−x)) / x  of what comes to wait evenly over the bin
 *
 * Both within a few ulp for every x >= 0, also where e^(−x) is nearly 1. Patience 0: everybody leaves.
 *
 * @param leaving   0..1; bins [t0, t1) are written
 * @param lateShare 0..1; likewise
 * @param patience  minutes, >= 0
 *
 * Source: docs/spec/service.md.
 */
export function patienceShares(
  leaving: Float64Array,
  lateShare: Float64Array,
  patience: Float64Array,
  binMinutes: number,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) {
    if (t > t0 && patience[t] === patience[t - 1]) {
      leaving[t] = leaving[t - 1]!
      lateShare[t] = lateShare[t - 1]!
      continue
    }
    const x = binMinutes / patience[t]!
    // Where e^(−x) is near 1, 1 − e^(−x) = x (1 − x g), and the late share is x g without any cancellation.
    const late = x > 1 ? 1 - (1 - exp(-x)) / x : x * tailOfExp(x)
    leaving[t] = x > 1 ? 1 - exp(-x) : x * (1 - late)
    lateShare[t] = late
  }
}

/** g = (e^(−x) − 1 + x) / x² = (1 − x (1 − x (…) / 4) / 3) / 2 for 0 <= x <= 1; past 1 / 20! nothing is left of it. */
function tailOfExp(x: number): number {
  let g = 0
  for (let k = 20; k >= 2; k--) g = (1 - x * g) / k
  return g
}
