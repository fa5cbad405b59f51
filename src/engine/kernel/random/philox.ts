const M0_HIGH = 0xd251
const M0_LOW = 0x1f53
const M0 = 0xd2511f53
const M1_HIGH = 0xcd9e
const M1_LOW = 0x8d57
const M1 = 0xcd9e8d57
const WEYL0 = 0x9e3779b9
const WEYL1 = 0xbb67ae85
const ROUNDS = 10

const HIGH_PART = 67_108_864
const SCALE = 1.1102230246251565e-16
const WORD = 2.3283064365386963e-10
const UPPER_BIT = 0x8000_0000

/**
 * Philox4x32-10: four words of 32 bits that are a function of a counter of four and a key of two, and of nothing else.
 *
 * A product of 64 bits is made of products of 16 by 16 bits, which arithmetic of 32 bits holds exactly.
 *
 * @param words written: four words, as signed whole numbers; `>>> 0` makes them unsigned
 * @param c0 to c3: the counter; k0 and k1: the key, each of 32 bits, signed or not
 *
 * Source: Salmon, Moraes, Dror, Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3, section 3.3.
 */
export function philox(
  words: Int32Array,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
): void {
  let x0 = c0 | 0
  let x1 = c1 | 0
  let x2 = c2 | 0
  let x3 = c3 | 0
  let key0 = k0 | 0
  let key1 = k1 | 0
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = highWord(x0, M0_HIGH, M0_LOW)
    const high1 = highWord(x2, M1_HIGH, M1_LOW)
    const low0 = Math.imul(x0, M0)
    const low1 = Math.imul(x2, M1)
    x0 = high1 ^ x1 ^ key0
    x1 = low1
    x2 = high0 ^ x3 ^ key1
    x3 = low0
    key0 = (key0 + WEYL0) | 0
    key1 = (key1 + WEYL1) | 0
  }
  words[0] = x0
  words[1] = x1
  words[2] = x2
  words[3] = x3
}

/** The upper 32 bits of the product of `x`, unsigned, and a number given as two halves of 16 bits. */
function highWord(x: number, high: number, low: number): number {
  const xHigh = x >>> 16
  const xLow = x & 0xffff
  const middle = (Math.imul(xHigh, low) + (Math.imul(xLow, low) >>> 16)) | 0
  const other = (Math.imul(xLow, high) + (middle & 0xffff)) | 0
  return (Math.imul(xHigh, high) + (middle >>> 16) + (other >>> 16)) | 0
}

/** Counters that are taken at a time: while one waits for a product, the others go on. */
const LANES = 3

/** How many counters more than it is asked for {@link philoxUniforms} reads. */
export const SPARE_COUNTERS = 2

/** How many numbers more than it is asked for it writes. */
export const SPARE_UNIFORMS = 4

/** The number in [0, 1) that two words of 32 bits make: a whole multiple of 2^-53. */
export function uniformOf(high: number, low: number): number {
  return ((high >>> 5) * HIGH_PART + (low >>> 6)) * SCALE
}

/** The counters (c, 0, block, 0) for some c, and the key: words of 32 bits, signed or not. */
export interface PhiloxCounters {
  readonly counters: Int32Array
  readonly count: number
  readonly block: number
  readonly key: Int32Array
}

/**
 * Two uniform numbers of each of some Philox counters: those of the words of `philox`.
 *
 *   1. First   the words that are 0, that of the block and those of the key need no product for each counter in the first two rounds.
 *   2. Others  as in `philox`.
 *
 * @param out      written from 0 on, with up to SPARE_UNIFORMS numbers more than it is asked for
 * @param counters up to SPARE_COUNTERS more than it is asked for are read
 */
export function philoxUniforms(out: Float64Array, { counters, count, block, key }: PhiloxCounters): void {
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
