/** Lists of whole numbers behind one another: list i is `items` from `start[i]` to `start[i + 1]`. */
export interface Lists {
  readonly start: Int32Array
  readonly items: Int32Array
}

/** The lists that hold each item, in ascending order. */
export function turned({ start, items }: Lists, itemCount: number): Lists {
  const from = new Int32Array(itemCount + 1)
  for (const item of items) from[item + 1]!++
  for (let i = 0; i < itemCount; i++) from[i + 1]! += from[i]!
  const next = from.slice()
  const holders = new Int32Array(items.length)
  for (let list = 0; list + 1 < start.length; list++) {
    for (let i = start[list]!; i < start[list + 1]!; i++) holders[next[items[i]!]!++] = list
  }
  return { start: from, items: holders }
}

/** The places of each group, in ascending order, where place i belongs to group `groupOf[i]`. */
export function placesByGroup(groupOf: Int32Array, groups: number): Lists {
  const start = Int32Array.from({ length: groupOf.length + 1 }, (_, i) => i)
  return turned({ start, items: groupOf }, groups)
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
