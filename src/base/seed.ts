/** Texts of more digits than a double holds exactly stay texts. */
const WHOLE = /^-?\d{1,15}$/

/** A seed as it keys the draws: a text that reads as a whole number is that number (docs/spec/random.md). */
export function wholeSeed(seed: number | string): number | string {
  return typeof seed === 'string' && WHOLE.test(seed) ? Number(seed) : seed
}
