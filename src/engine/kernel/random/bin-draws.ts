import { philox } from './philox.ts'
import type { StreamKey } from './stream-keys.ts'

const HIGH_PART = 67_108_864
const SCALE = 1 / 9_007_199_254_740_992

/** The draws of a stream, at the next draw of one bin. Which draws the bins before have used does not matter. */
export interface BinDraws {
  readonly key: StreamKey
  bin: number
  /** Number of the next draw of the bin. */
  next: number
  /** The block that holds the last draw: two draws of two words. */
  readonly words: Int32Array
}

/** The draws of a stream, at draw 0 of bin 0. */
export function openDraws(key: StreamKey): BinDraws {
  return { key: [key[0] | 0, key[1] | 0], bin: 0, next: 0, words: new Int32Array(4) }
}

/** Go to draw 0 of a bin. */
export function turnToBin(draws: BinDraws, bin: number): void {
  draws.bin = bin
  draws.next = 0
}

/**
 * The next draw of the bin: uniform in [0, 1), a whole multiple of 2^-53. Draw n is half of block n / 2, which is Philox
 * of the counter (bin, 0, block, 0).
 */
export function nextUniform(draws: BinDraws): number {
  const { words, next } = draws
  draws.next = next + 1
  const half = (next & 1) * 2
  if (half === 0) philox(words, draws.bin, 0, next >>> 1, 0, draws.key[0], draws.key[1])
  return ((words[half]! >>> 5) * HIGH_PART + (words[half + 1]! >>> 6)) * SCALE
}
