/** A map of a document: own, enumerable keys only; the order is the author's. */
export type PlainMap = Readonly<Record<string, unknown>>

/** Whether the value is a map: an object that is not a list. */
export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value a map itself has under a key; what objects inherit counts as absent. */
export function ownValue(map: unknown, key: string): unknown {
  return isPlainMap(map) && Object.hasOwn(map, key) ? map[key] : undefined
}
