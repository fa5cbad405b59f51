import type { Column, OpIo } from '../../plan/index.ts'

/** Columns as an op reads or writes them, and which of the names of a list they are. */
export interface NamedColumns {
  readonly columns: readonly Column[]
  /** Bit i is 1 where the name at i of the list has a column: what an op remembers of its names in a single number. */
  readonly there: number
}

/**
 * The columns that are there, in the order of their names: what an op of a service reads or writes depends on its fields.
 *
 * @param names at most 30
 */
export function columnsOf<Name extends string>(
  names: readonly Name[],
  columns: Readonly<Partial<Record<Name, Column | undefined>>>,
): NamedColumns {
  const found: Column[] = []
  let there = 0
  names.forEach((name, i) => {
    const column = columns[name]
    if (column === undefined) return
    found.push(column)
    there |= 1 << i
  })
  return { columns: found, there }
}

/** The arrays of an op under the names of its columns. */
export function named(
  names: readonly string[],
  there: NamedColumns['there'],
  arrays: OpIo['outs'],
): Record<string, Float64Array> {
  const present = names.filter((_, i) => (there & (1 << i)) !== 0)
  return Object.fromEntries(present.map((name, i) => [name, arrays[i]!]))
}
