/** What the first word of a counter is multiplied by, and its halves. */
export const M0 = 0xd2511f53
const M0_HIGH = 0xd251
const M0_LOW = 0x1f53

/** What the third is. */
export const M1 = 0xcd9e8d57
const M1_HIGH = 0xcd9e
const M1_LOW = 0x8d57

/** What the first word of a key grows by from round to round. */
export const WEYL0 = 0x9e3779b9

/** What the second does. */
export const WEYL1 = 0xbb67ae85

/** How often a counter is mixed with its key. */
export const ROUNDS = 10

const HIGH_PART = 67_108_864
const SCALE = 1.1102230246251565e-16

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

/** The number in [0, 1) that two words of 32 bits make: a whole multiple of 2^-53. */
export function uniformOf(high: number, low: number): number {
  return ((high >>> 5) * HIGH_PART + (low >>> 6)) * SCALE
}
