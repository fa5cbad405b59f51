/** Maps and lists inside each other that a document may have at most; no walk over a model can then overflow the stack. */
export const MOST_NESTING = 64

/** Whether maps and lists stand deeper inside each other than that; also of a document that contains itself. */
export function isTooNested(document: unknown): boolean {
  let level: ReadonlySet<object> = new Set(isObject(document) ? [document] : [])
  for (let depth = 1; level.size > 0; depth++) {
    if (depth > MOST_NESTING) return true
    const inner = new Set<object>()
    for (const outer of level)
      for (const value of Object.values(outer) as unknown[]) if (isObject(value)) inner.add(value)
    level = inner
  }
  return false
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
