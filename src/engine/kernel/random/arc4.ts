const WIDTH = 256
const MASK = WIDTH - 1

/** Memory to make words with, used again and again: nothing in it lasts. */
export interface Arc4 {
  /** A permutation of 0 to 255. */
  readonly state: Uint8Array
  /** What the text is mixed to, 0 to 255. */
  readonly key: Uint8Array
}

/** Room for one cipher. */
export function openArc4(): Arc4 {
  return { state: new Uint8Array(WIDTH), key: new Uint8Array(WIDTH) }
}

/**
 * The first two words of 32 bits of the ARC4 stream of a text, as seedrandom 3 gives them by `int32()`.
 *
 *   1. Mix       the codes of the text into a key of up to 256 numbers.
 *   2. Schedule  a permutation by that key.
 *   3. Drop      the first 256 numbers of the stream, which tell of the key (RC4-drop[256]).
 *   4. Take      eight numbers, four for a word, the first one the highest.
 *
 * @param text at least one character
 * @returns unsigned, 0 to 4294967295
 * Source: seedrandom 3.0.5 (Bau, MIT); Mantin (2001), Analysis of the Stream Cipher RC4, for what is dropped.
 */
export function arc4Words({ state, key }: Arc4, text: string): [number, number] {
  schedule(state, key, mix(key, text))
  let at = 0
  let other = 0
  for (let n = 0; n < WIDTH; n++) {
    at = (at + 1) & MASK
    const one = state[at]!
    other = (other + one) & MASK
    state[at] = state[other]!
    state[other] = one
  }
  const next = (): number => {
    at = (at + 1) & MASK
    const one = state[at]!
    other = (other + one) & MASK
    const two = (state[at] = state[other]!)
    state[other] = one
    return state[(one + two) & MASK]!
  }
  const word = (): number => ((next() << 24) | (next() << 16) | (next() << 8) | next()) >>> 0
  return [word(), word()]
}

/** Answers how long the key is. */
function mix(key: Uint8Array, text: string): number {
  key.fill(0)
  let smear = 0
  for (let i = 0; i < text.length; i++) {
    smear ^= key[i & MASK]! * 19
    key[i & MASK] = smear + text.charCodeAt(i)
  }
  return Math.min(text.length, WIDTH)
}

function schedule(state: Uint8Array, key: Uint8Array, length: number): void {
  for (let i = 0; i < WIDTH; i++) state[i] = i
  let at = 0
  let other = 0
  for (let i = 0; i < WIDTH; i++) {
    const one = state[i]!
    other = (other + one + key[at]!) & MASK
    state[i] = state[other]!
    state[other] = one
    if (++at === length) at = 0
  }
}
