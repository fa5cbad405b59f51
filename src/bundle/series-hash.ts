import { canonicalBytes, isCanonical } from './canonical-values.ts'
import { seriesStatistics } from './series-statistics.ts'
import type { Sha256 } from './sha256.ts'

const CHUNK = 2048

/**
 * Hash of a series that is equal in every file format, process and machine: its values in bin order as little-endian
 * binary64, -0 counted as 0, everything not finite as 7ff8000000000000 (docs/spec/bundle.md).
 *
 * @param canonical whether the values have those bytes in memory, where it is known
 */
export function seriesHash(
  sha256: Sha256,
  values: Float64Array,
  canonical = isCanonical(values, seriesStatistics(values)),
): string {
  const hasher = sha256()
  if (canonical) {
    hasher.update(canonicalBytes(values))
    return hasher.hex()
  }
  const bytes = new Uint8Array(8 * Math.min(CHUNK, values.length))
  const view = new DataView(bytes.buffer)
  for (let start = 0; start < values.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, values.length)
    for (let i = start; i < end; i++) setCanonical(view, 8 * (i - start), values[i]!)
    hasher.update(bytes.subarray(0, 8 * (end - start)))
  }
  return hasher.hex()
}

function setCanonical(view: DataView, offset: number, value: number): void {
  // What is not finite less itself is not 0; -0 + 0 is 0. The NaN is written word by word, because a NaN in a variable may
  // have any payload.
  if (value - value === 0) return view.setFloat64(offset, value + 0, true)
  view.setUint32(offset, 0, true)
  view.setUint32(offset + 4, 0x7ff80000, true)
}
