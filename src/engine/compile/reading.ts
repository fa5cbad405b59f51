import type { Column, OpIo, SettledRead } from '../plan/index.ts'

/** Something that an op finds among its columns when it starts. */
export type From<T> = (io: OpIo) => T

/** Collects the columns of an op while what reads and writes them is described. */
export interface Reading {
  readonly now: (column: Column) => From<Float64Array>
  readonly past: (column: Column) => From<Float64Array>
  readonly whenKnown: (column: Column) => From<SettledRead>
  readonly out: (column: Column) => From<Float64Array>
  /** The same for a column that may be missing. */
  readonly maybe: (
    column: Column | undefined,
    how: (column: Column) => From<Float64Array>,
  ) => From<Float64Array | undefined>
  /** What was collected, as an op wants it. */
  readonly columns: () => Record<'now' | 'past' | 'whenKnown' | 'outs', readonly Column[]>
}

/** Nothing collected yet. */
export function reading(): Reading {
  const now: Column[] = []
  const past: Column[] = []
  const whenKnown: Column[] = []
  const outs: Column[] = []
  const placeIn = (columns: Column[], column: Column): number => columns.push(column) - 1
  return {
    now(column) {
      const i = placeIn(now, column)
      return (io) => io.now[i]!
    },
    past(column) {
      const i = placeIn(past, column)
      return (io) => io.past[i]!
    },
    whenKnown(column) {
      const i = placeIn(whenKnown, column)
      return (io) => io.whenKnown[i]!
    },
    out(column) {
      const i = placeIn(outs, column)
      return (io) => io.outs[i]!
    },
    maybe: (column, how) => (column === undefined ? () => undefined : how(column)),
    columns: () => ({ now, past, whenKnown, outs }),
  }
}
