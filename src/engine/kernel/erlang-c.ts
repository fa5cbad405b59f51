/** Most states of a chain that are summed. */
export const MOST_STATES = 100_000

/** e^-60: a state with less than this part of the greatest weight counts as nothing. */
export const NEGLIGIBLE = 8.75651076269652e-27

/**
 * Part of what arrives at M/M/c that has to wait (Erlang C), summed from the state c down, where each weight is the one
 * above times n / load: no power or factorial overflows, and far from saturation the sum ends after a few states.
 *
 * @param load    offered load, births times the mean service time, 0 < load < servers
 * @param servers c, whole, >= 1
 * @returns NaN where it takes more than {@link MOST_STATES} states
 * Source: docs/spec/metrics.md (The chain); Erlang (1917).
 */
export function erlangC(load: number, servers: number): number {
  // In units of the weight of the state c; going down they rise to the state next to the load, and then fall.
  let weight = 1
  let greatest = 1
  let below = 0
  for (let n = servers, states = 1; n >= 1; n--, states++) {
    if (states > MOST_STATES) return NaN
    weight *= n / load
    below += weight
    if (below === Infinity || weight < greatest * NEGLIGIBLE) break
    greatest = Math.max(greatest, weight)
  }
  return 1 / ((below * (servers - load)) / servers + 1)
}
