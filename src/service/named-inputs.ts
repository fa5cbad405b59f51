import type { InputData } from '../engine/index.ts'

const INPUT_ID = /^in_[0-9a-f]{16}$/

/** The data that a document names by their id, wherever it does; those that are not found are left out. */
export function namedInputs(
  document: unknown,
  inputOf: (id: string) => InputData | undefined,
): ReadonlyMap<string, InputData> {
  const found = new Map<string, InputData>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const data = key === 'input' && typeof inner === 'string' && INPUT_ID.test(inner) ? inputOf(inner) : undefined
      if (data !== undefined) found.set(data.id, data)
      else visit(inner)
    }
  }
  visit(document)
  return found
}
