import type { Column, OpIo } from '../../plan/index.ts'

/** The columns that are there, by name: what an op of a service reads or writes depends on its fields. */
export function columnsOf(columns: Readonly<Record<string, Column | undefined>>): Readonly<Record<string, Column>> {
  return Object.fromEntries(
    Object.entries(columns).filter((entry): entry is [string, Column] => entry[1] !== undefined),
  )
}

/** The arrays of an op under the names of its columns. */
export function named(columns: Readonly<Record<string, Column>>, arrays: OpIo['outs']): Record<string, Float64Array> {
  return Object.fromEntries(Object.keys(columns).map((name, i) => [name, arrays[i]!]))
}
