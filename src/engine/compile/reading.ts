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
  const now = list()
  const past = list()
  const whenKnown = list()
  const outs = list()
  return {
    now(column) {
      const i = now.placeOf(column)
      return (io) => io.now[i]!
    },
    past(column) {
      const i = past.placeOf(column)
      return (io) => io.past[i]!
    },
    whenKnown(column) {
      const i = whenKnown.placeOf(column)
      return (io) => io.whenKnown[i]!
    },
    out(column) {
      const i = outs.placeOf(column)
      return (io) => io.outs[i]!
    },
    maybe: (column, how) => (column === undefined ? () => undefined : how(column)),
    columns: () => ({
      now: now.columns(),
      past: past.columns(),
      whenKnown: whenKnown.columns(),
      outs: outs.columns(),
    }),
  }
}

/** Columns in the order in which they come, each once. */
function list(): { readonly placeOf: (column: Column) => number; readonly columns: () => readonly Column[] } {
  const places = new Map<Column, number>()
  return {
    placeOf(column) {
      const known = places.get(column)
      if (known !== undefined) return known
      places.set(column, places.size)
      return places.size - 1
    },
    columns: () => [...places.keys()],
  }
}
