/** Lists of whole numbers behind one another: list i is `items` from `start[i]` to `start[i + 1]`. */
export interface Lists {
  readonly start: Int32Array
  readonly items: Int32Array
}

/** The lists that hold each item, in ascending order. */
export function turned({ start, items }: Lists, itemCount: number): Lists {
  const { start: from, next } = startsOf(items, itemCount)
  const holders = new Int32Array(items.length)
  for (let list = 0; list + 1 < start.length; list++) {
    for (let i = start[list]!; i < start[list + 1]!; i++) holders[next[items[i]!]!++] = list
  }
  return { start: from, items: holders }
}

/** Where the list of each item begins when they are put one behind another, twice. */
function startsOf(items: Int32Array, itemCount: number): { readonly start: Int32Array; readonly next: Int32Array } {
  const start = new Int32Array(itemCount + 1)
  for (let i = 0; i < items.length; i++) start[items[i]! + 1]!++
  for (let i = 0; i < itemCount; i++) start[i + 1]! += start[i]!
  return { start, next: start.slice() }
}

/** The places of each group, in ascending order, where place i belongs to group `groupOf[i]`. */
export function placesByGroup(groupOf: Int32Array, groups: number): Lists {
  const { start, next } = startsOf(groupOf, groups)
  const items = new Int32Array(groupOf.length)
  for (let i = 0; i < groupOf.length; i++) items[next[groupOf[i]!]!++] = i
  return { start, items }
}

/** How long a list is. */
export function lengthOf({ start }: Lists, list: number): number {
  return start[list + 1]! - start[list]!
}

/** Visit the items of a list, in their order. */
export function each({ start, items }: Lists, list: number, visit: (item: number) => void): void {
  for (let i = start[list]!; i < start[list + 1]!; i++) visit(items[i]!)
}

/** How many items of a list are such. */
export function count({ start, items }: Lists, list: number, holds: (item: number) => boolean): number {
  let found = 0
  for (let i = start[list]!; i < start[list + 1]!; i++) if (holds(items[i]!)) found++
  return found
}
