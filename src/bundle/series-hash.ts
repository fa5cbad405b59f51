import type { Sha256 } from './sha256.ts'

const CHUNK = 8192

/**
 * Hash of a series that is equal in every file format, process and machine: its values in bin order as little-endian
 * binary64, -0 counted as 0, everything not finite as 7ff8000000000000 (docs/spec/bundle.md).
 */
export function seriesHash(sha256: Sha256, values: Float64Array): string {
  const hasher = sha256()
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
  // -0 + 0 is 0. The NaN is written word by word, because a NaN in a variable may have any payload.
  if (Number.isFinite(value)) return view.setFloat64(offset, value + 0, true)
  view.setUint32(offset, 0, true)
  view.setUint32(offset + 4, 0x7ff80000, true)
}
