import { Type, type TSchema, type TUnsafe } from '@sinclair/typebox'

/** What may stand where a field says series (docs/spec/series.md): a number, one value per bin, a formula, or a map form. */
export type SeriesValue = number | string | readonly number[] | Readonly<Record<string, unknown>>

/** What a field demands of the series that feeds it, in every bin. */
export interface SeriesRange {
  /** Least value allowed; 0 unless given. */
  readonly minimum?: number
  /** The value must be greater than the least. */
  readonly positive?: boolean
  /** The value must be a whole number. */
  readonly whole?: boolean
  /** Largest value allowed; {@link LARGEST} unless given. */
  readonly maximum?: number
  /** Text that is one number with one unit is a constant in minutes. */
  readonly duration?: boolean
}

/** No field takes more than this, so that sums over a run stay far below overflow. */
export const LARGEST = 1e30

/** The range of what may be negative. */
export const ANY_SIGN: SeriesRange = { minimum: -LARGEST }

/** Keyword under which a schema keeps the range of a series field. */
export const SERIES_KEYWORD = 'x-series'

/** Schema of a field that takes a series. The range is data on the schema: compiler, reference and forms read it there. */
export function seriesField(doc: string, range: SeriesRange = {}): TUnsafe<SeriesValue> {
  return Type.Unsafe<SeriesValue>({ $ref: '#/$defs/series', description: doc, [SERIES_KEYWORD]: range })
}

/** The range of a field's schema, or undefined when the field does not take a series. */
export function seriesRangeOf(schema: TSchema): SeriesRange | undefined {
  return (schema as Record<string, unknown>)[SERIES_KEYWORD] as SeriesRange | undefined
}
