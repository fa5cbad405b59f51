import { philoxUniforms } from '#philox-uniforms'
import { SPARE_COUNTERS, SPARE_UNIFORMS } from './philox-counters.ts'
import { philox, uniformOf } from './philox.ts'
import type { StreamKey } from './stream-keys.ts'

/** How many bins are drawn ahead at a time, at most. */
export const AHEAD = 144

/** The draws of a stream, at the next draw of one bin. Which draws the bins before have used does not matter. */
export interface BinDraws {
  /** Two words of 32 bits, signed. */
  readonly key: Int32Array
  bin: number
  /** Number of the next draw of the bin. */
  next: number
  /** The block that holds the last draw: two draws of two words. */
  readonly words: Int32Array
  /** Draws 0 and 1 of the bins [from, to), made ahead. */
  readonly first: Float64Array
  from: number
  to: number
  /** Where those of the bin begin; -1: they are not made ahead. */
  at: number
  /** Bins whose draws are made at a time. */
  readonly bins: Int32Array
  /** Two later draws of each of these. */
  readonly more: Float64Array
}

/** The draws of a stream, at draw 0 of bin 0; of that of the key 0 0 until it is known which. */
export function openDraws(key: StreamKey = [0, 0]): BinDraws {
  const draws: BinDraws = {
    key: new Int32Array(2),
    bin: 0,
    next: 0,
    words: new Int32Array(4),
    first: new Float64Array(2 * AHEAD + SPARE_UNIFORMS),
    from: 0,
    to: 0,
    at: -1,
    bins: new Int32Array(AHEAD + SPARE_COUNTERS),
    more: new Float64Array(2 * AHEAD + SPARE_UNIFORMS),
  }
  turnToStream(draws, key)
  return draws
}

/** Go to draw 0 of bin 0 of another stream. */
export function turnToStream(draws: BinDraws, key: StreamKey): void {
  draws.key[0] = key[0]
  draws.key[1] = key[1]
  draws.from = draws.to = 0
  turnToBin(draws, 0)
}

/** Go to draw 0 of a bin. */
export function turnToBin(draws: BinDraws, bin: number): void {
  draws.bin = bin
  draws.next = 0
  draws.at = bin >= draws.from && bin < draws.to ? 2 * (bin - draws.from) : -1
}

/**
 * Make the first two draws of the bins from `from` on, of as many as fit and at most up to `end`: the same draws, sooner
 * than one by one.
 *
 * @returns the bin after the last of them
 */
export function drawAhead(draws: BinDraws, from: number, end: number): number {
  const { first, bins, key } = draws
  const to = Math.min(end, from + AHEAD)
  const count = to - from
  for (let i = 0; i < count; i++) bins[i] = from + i
  philoxUniforms(first, { counters: bins, count, block: 0, key })
  draws.from = from
  draws.to = to
  return to
}

/** Make draws 2 block and 2 block + 1 of the first `count` bins that are named in `bins`, in their order. */
export function drawMore({ more, bins, key }: BinDraws, count: number, block: number): void {
  philoxUniforms(more, { counters: bins, count, block, key })
}

/**
 * The next draw of the bin: uniform in [0, 1), a whole multiple of 2^-53. Draw n is half of block n / 2, which is Philox
 * of the counter (bin, 0, block, 0).
 */
export function nextUniform(draws: BinDraws): number {
  const { words, next, at } = draws
  draws.next = next + 1
  if (next < 2 && at >= 0) return draws.first[at + next]!
  const half = (next & 1) * 2
  if (half === 0) philox(words, draws.bin, 0, next >>> 1, 0, draws.key[0]!, draws.key[1]!)
  return uniformOf(words[half]!, words[half + 1]!)
}
