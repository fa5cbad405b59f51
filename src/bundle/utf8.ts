const ENCODER = new TextEncoder()

/** UTF-8 bytes of a text, without a byte order mark of its own. */
export function utf8Bytes(text: string): Uint8Array {
  return ENCODER.encode(text)
}
