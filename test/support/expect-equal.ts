import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/** Expects large data to be equal; the slow comparison, which shows where they differ, only where they do. */
export function expectEqual(found: unknown, expected: unknown, what?: string): void {
  if (!isDeepStrictEqual(found, expected)) expect(found, what).toStrictEqual(expected)
}
