import { canonicalJson } from './canonical-json.ts'
import { utf8Bytes } from './utf8.ts'

/** A SHA-256 under way. The bytes given to `update` may be changed by the caller after it returns. */
export interface Hasher {
  update(bytes: Uint8Array): void
  /** 64 lower-case hex digits; called once, at the end. */
  hex(): string
}

/** Starts a SHA-256. Passed in, so that this room runs in a browser as well. */
export type Sha256 = () => Hasher

/** Hash of bytes that are there as a whole. */
export function hashOfBytes(sha256: Sha256, bytes: Uint8Array): string {
  const hasher = sha256()
  hasher.update(bytes)
  return hasher.hex()
}

/** H(x) of docs/spec/bundle.md: the hash of the value's canonical JSON. */
export function hashOfJson(sha256: Sha256, value: unknown): string {
  return hashOfBytes(sha256, utf8Bytes(canonicalJson(value)))
}
