/** Whether numbers stand in memory with their lowest byte first, as they do in files and hashes. */
const LOWEST_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** What the high half of a number and of nothing but -0 and a few tiny negative numbers is. */
const NEGATIVE_ZERO = -0x80000000

/** What is known of some values: `seriesStatistics` tells it. */
export interface KnownValues {
  readonly nulls: number
  readonly min: number | null
  readonly max: number | null
}

/**
 * Whether values stand in memory as they do in hashes and Arrow files: as little-endian binary64, all finite, none of
 * them -0. False also for a few tiny negative numbers.
 */
export function isCanonical(values: Float64Array, { nulls, min, max }: KnownValues): boolean {
  if (!LOWEST_FIRST || nulls > 0) return false
  const holdsZero = min !== null && max !== null && min <= 0 && max >= 0
  return !holdsZero || !holdsNegativeZero(values)
}

function holdsNegativeZero(values: Float64Array): boolean {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
  for (let i = 1; i < words.length; i += 2) if (words[i] === NEGATIVE_ZERO) return true
  return false
}

/** The bytes of values that are canonical: those they have in memory. */
export function canonicalBytes(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}
