import { Type, type TSchema } from '@sinclair/typebox'

/** SHA-256 as 64 lower-case hex digits. */
export const HASH = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hex' })

/** A number, or null where it is undefined. */
export const NUMBER_OR_NULL = Type.Union([Type.Number(), Type.Null()])

/** A text, or null where there is none. */
export const STRING_OR_NULL = Type.Union([Type.String(), Type.Null()])

/** Index of a bin, from 0. */
export const BIN = Type.Integer({ minimum: 0, maximum: 999_999 })

/** RFC 3339 UTC with `Z`. */
export const INSTANT = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' })

/** Unit of a series. */
export const UNIT = Type.Union([
  Type.Literal('items'),
  Type.Literal('items/bin'),
  Type.Literal('units/bin'),
  Type.Literal('minutes'),
  Type.Literal('ratio'),
  Type.Literal('none'),
])

/** How a series adds up: flows sum over bins, stocks are levels at the end of a bin. */
export const SERIES_KIND = Type.Union([
  Type.Literal('flow'),
  Type.Literal('stock'),
  Type.Literal('ratio'),
  Type.Literal('time'),
  Type.Literal('value'),
])

/** The same schema with what the value means, for the reference page. */
export function described<S extends TSchema>(schema: S, description: string): S {
  return { ...schema, description }
}
