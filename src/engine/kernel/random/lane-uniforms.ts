import type { UniformsOf } from './philox-counters.ts'
import { M0, M1, ROUNDS, uniformOf, WEYL0, WEYL1 } from './philox.ts'

const WORD = 2.3283064365386963e-10
const UPPER_BIT = 0x8000_0000

/** Counters that are taken at a time: while one waits for a product, the others go on. */
const LANES = 3

/**
 * By lanes of plain numbers: what machines without vectors and pages have.
 *
 *   1. First   the words that are 0, that of the block and those of the key need no product for each counter in the first two rounds.
 *   2. Others  as in `philox`.
 */
export const philoxUniforms: UniformsOf = (out, { counters, count, block, key }) => {
  const key0 = key[0]!
  const key1 = key[1]!
  const next0 = (key0 + WEYL0) | 0
  const next1 = (key1 + WEYL1) | 0
  const blockLow = Math.imul(block, M1)
  const first = upperWord(block, M1, blockLow) ^ key0
  const low = Math.imul(first, M0)
  const high = upperWord(first, M0, low)
  for (let i = 0, at = 0; i < count; i += LANES, at += 2 * LANES) {
    const c0 = counters[i + 0]!
    const y0 = upperWord(c0, M0, Math.imul(c0, M0)) ^ key1
    let x01 = Math.imul(y0, M1)
    let x00 = upperWord(y0, M1, x01) ^ blockLow ^ next0
    let x02 = high ^ Math.imul(c0, M0) ^ next1
    let x03 = low
    const c1 = counters[i + 1]!
    const y1 = upperWord(c1, M0, Math.imul(c1, M0)) ^ key1
    let x11 = Math.imul(y1, M1)
    let x10 = upperWord(y1, M1, x11) ^ blockLow ^ next0
    let x12 = high ^ Math.imul(c1, M0) ^ next1
    let x13 = low
    const c2 = counters[i + 2]!
    const y2 = upperWord(c2, M0, Math.imul(c2, M0)) ^ key1
    let x21 = Math.imul(y2, M1)
    let x20 = upperWord(y2, M1, x21) ^ blockLow ^ next0
    let x22 = high ^ Math.imul(c2, M0) ^ next1
    let x23 = low
    let k0 = next0
    let k1 = next1
    for (let round = 2; round < ROUNDS; round++) {
      k0 = (k0 + WEYL0) | 0
      k1 = (k1 + WEYL1) | 0
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
    }
    putTwo(out, at + 0, x00, x01, x02, x03)
    putTwo(out, at + 2, x10, x11, x12, x13)
    putTwo(out, at + 4, x20, x21, x22, x23)
  }
}

/** Write the two numbers that four words make. */
function putTwo(out: Float64Array, at: number, w0: number, w1: number, w2: number, w3: number): void {
  out[at] = uniformOf(w0, w1)
  out[at + 1] = uniformOf(w2, w3)
}

/**
 * The upper word of the product of two words, whose lower word is known: a double has the product to within 2^10, and less the
 * lower word it is a whole multiple of 2^32, of which the nearest is the right one. With its upper bit the other way round the
 * lower word is 2^31 less, the half that makes the nearest of what is cut off.
 */
function upperWord(x: number, factor: number, low: number): number {
  return (((x >>> 0) * factor - (low ^ UPPER_BIT)) * WORD) | 0
}
