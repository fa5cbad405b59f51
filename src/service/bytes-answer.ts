import { Type } from '@sinclair/typebox'

/** An answer that is a file, to be stored or shown as it is. */
export interface BytesAnswer {
  readonly mediaType: string
  /** What a file of it is called: letters, digits, `.`, `_` and `-`. */
  readonly fileName: string
  /** How many bytes it has; absent where that shows only once all are taken. */
  readonly bytes?: number
  /** Taken once. Where they turn out wrong the last piece never comes, and taking it fails. */
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** Output of an operation that answers bytes. */
export const BYTES = Type.Unsafe<BytesAnswer>({ description: 'Bytes, as they are' })

/** An answer of bytes that are there as a whole. */
export function bytesAnswer(
  { mediaType, fileName }: Pick<BytesAnswer, 'mediaType' | 'fileName'>,
  chunks: Iterable<Uint8Array>,
): BytesAnswer {
  const whole = [...chunks]
  const bytes = whole.reduce((sum, chunk) => sum + chunk.length, 0)
  return { mediaType, fileName: fileName.replaceAll(/[^A-Za-z0-9._-]/g, '-'), bytes, chunks: whole }
}
