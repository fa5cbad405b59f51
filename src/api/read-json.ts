import { Failure } from '../base/index.ts'

/** Most bytes of a body: 10 MiB. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024

/** Maps and lists inside each other, as in documents of YAML. */
const MAX_DEPTH = 64

/**
 * Bytes of a body -> plain data; undefined for none.
 *
 * @throws Failure input-invalid for what is not JSON in UTF-8, is nested too deeply, or has a key that is no name
 */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined
  const value = parsed(bytes)
  checkInside(value, 0)
  return value
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure('input-invalid', `the body is not JSON: ${error.message}`)
    if (error instanceof TypeError) throw new Failure('input-invalid', 'the body is not UTF-8 text')
    throw error
  }
}

function checkInside(value: unknown, depth: number): void {
  if (value === Infinity || value === -Infinity) {
    throw new Failure('input-invalid', 'the body has a number that is larger than any number it can hold')
  }
  if (typeof value !== 'object' || value === null) return
  if (depth >= MAX_DEPTH) throw new Failure('input-invalid', `the body is nested deeper than ${MAX_DEPTH} levels`)
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw new Failure('input-invalid', 'the body has a key "__proto__"')
    checkInside(inner, depth + 1)
  }
}
