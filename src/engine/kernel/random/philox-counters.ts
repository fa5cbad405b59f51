/** How many counters more than it is asked for are read. */
export const SPARE_COUNTERS = 2

/** How many numbers more than it is asked for are written. */
export const SPARE_UNIFORMS = 4

/** The counters (c, 0, block, 0) for some c, and the key: words of 32 bits, signed or not. */
export interface PhiloxCounters {
  readonly counters: Int32Array
  readonly count: number
  readonly block: number
  readonly key: Int32Array
}

/**
 * Makes two uniform numbers of each of some Philox counters: those of the words of `philox`.
 *
 * @param out      written from 0 on, with up to SPARE_UNIFORMS numbers more than it is asked for
 * @param counters up to SPARE_COUNTERS more than it is asked for are read
 */
export type UniformsOf = (out: Float64Array, counters: PhiloxCounters) => void
