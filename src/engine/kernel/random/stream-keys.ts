import { arc4Words, openArc4 } from './arc4.ts'

/** The key of a named stream of draws: two whole numbers of 32 bits, 0 to 4294967295. */
export type StreamKey = readonly [number, number]

/**
 * The keys of the streams of one replicate of a run (docs/spec/random.md): the first two words of ARC4 for the
 * text `[seed, stream]`, and `[seed, stream, replicate]` from replicate 1 on.
 *
 * @param seed      of the run
 * @param replicate 0 is the run itself
 */
export function streamKeys(seed: number | string, replicate: number): (stream: string) => StreamKey {
  const cipher = openArc4()
  return (stream) => arc4Words(cipher, JSON.stringify(replicate === 0 ? [seed, stream] : [seed, stream, replicate]))
}
