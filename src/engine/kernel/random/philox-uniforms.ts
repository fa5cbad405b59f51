import { M0, M1, ROUNDS, WEYL0, WEYL1 } from './philox.ts'

const HIGH_PART = 67_108_864
const SCALE = 1 / 9_007_199_254_740_992
const WORD = 1 / 4_294_967_296

/** Counters that are taken at a time: while one waits for a product, the others go on. */
const LANES = 4

/** How many numbers more than it is asked for {@link philoxUniforms} may write. */
export const SPARE_UNIFORMS = 2 * (LANES - 1)

/** The number in [0, 1) that two words of 32 bits make: a whole multiple of 2^-53. */
export function uniformOf(high: number, low: number): number {
  return ((high >>> 5) * HIGH_PART + (low >>> 6)) * SCALE
}

/**
 * Two uniform numbers of each of the Philox counters (first, 0, 0, 0) to (end - 1, 0, 0, 0): those of the words of `philox`.
 *
 * @param out  written from 0 on, with up to SPARE_UNIFORMS numbers more than it is asked for
 * @param key0 and key1: the key, each of 32 bits, signed or not
 */
export function philoxUniforms(out: Float64Array, first: number, end: number, key0: number, key1: number): void {
  for (let c = first, at = 0; c < end; c += LANES, at += 2 * LANES) {
    let x00 = c | 0, x01 = 0, x02 = 0, x03 = 0
    let x10 = (c + 1) | 0, x11 = 0, x12 = 0, x13 = 0
    let x20 = (c + 2) | 0, x21 = 0, x22 = 0, x23 = 0
    let x30 = (c + 3) | 0, x31 = 0, x32 = 0, x33 = 0
    let k0 = key0 | 0
    let k1 = key1 | 0
    for (let round = 0; round < ROUNDS; round++) {
      const low00 = Math.imul(x00, M0)
      const low01 = Math.imul(x02, M1)
      const high0 = upperWord(x00, M0, low00)
      x00 = upperWord(x02, M1, low01) ^ x01 ^ k0
      x01 = low01
      x02 = high0 ^ x03 ^ k1
      x03 = low00
      const low10 = Math.imul(x10, M0)
      const low11 = Math.imul(x12, M1)
      const high1 = upperWord(x10, M0, low10)
      x10 = upperWord(x12, M1, low11) ^ x11 ^ k0
      x11 = low11
      x12 = high1 ^ x13 ^ k1
      x13 = low10
      const low20 = Math.imul(x20, M0)
      const low21 = Math.imul(x22, M1)
      const high2 = upperWord(x20, M0, low20)
      x20 = upperWord(x22, M1, low21) ^ x21 ^ k0
      x21 = low21
      x22 = high2 ^ x23 ^ k1
      x23 = low20
      const low30 = Math.imul(x30, M0)
      const low31 = Math.imul(x32, M1)
      const high3 = upperWord(x30, M0, low30)
      x30 = upperWord(x32, M1, low31) ^ x31 ^ k0
      x31 = low31
      x32 = high3 ^ x33 ^ k1
      x33 = low30
      k0 = (k0 + WEYL0) | 0
      k1 = (k1 + WEYL1) | 0
    }
    out[at + 0] = uniformOf(x00, x01)
    out[at + 1] = uniformOf(x02, x03)
    out[at + 2] = uniformOf(x10, x11)
    out[at + 3] = uniformOf(x12, x13)
    out[at + 4] = uniformOf(x20, x21)
    out[at + 5] = uniformOf(x22, x23)
    out[at + 6] = uniformOf(x30, x31)
    out[at + 7] = uniformOf(x32, x33)
  }
}

/**
 * The upper word of the product of two words, whose lower word is known: a double has the product to within 2^10, and less the
 * lower word it is a whole multiple of 2^32, of which the nearest is the right one.
 */
function upperWord(x: number, factor: number, low: number): number {
  return (((x >>> 0) * factor - (low >>> 0)) * WORD + 0.5) | 0
}
