import { Type, type TSchema, type TUnsafe } from '@sinclair/typebox'
import { SERIES_KEYWORD, type SeriesRange, type SeriesValue } from './series-field.ts'

/** One series for all classes, or a map class -> series (docs/spec/model.md). */
export type ClassSeries = SeriesValue | Readonly<Record<string, SeriesValue>>

/** A map class -> number. */
export type ClassNumbers = Readonly<Record<string, number>>

/** One number for all classes, or a map class -> number. */
export type ClassAmount = number | ClassNumbers

/**
 * How a field speaks of classes.
 *
 * - `each`: one value holds for every class, or a map gives each its own; a class left out takes the default.
 * - `amount`: the same for what counts items: one value is parted by `mix`.
 * - `keys`: a map whose keys are classes.
 * - `order`: a list that names every class once.
 */
export type ClassUse = 'each' | 'amount' | 'keys' | 'order'

/** Keyword under which a schema keeps how its field speaks of classes. */
export const CLASSES_KEYWORD = 'x-classes'

/** Name of the field that parts plain amounts of a node over classes. */
export const MIX_FIELD = 'mix'

/** Most items a field may count. */
const MOST_ITEMS = 1e30

/** Schema of a field that takes a series, or a map class -> series. */
export function classSeriesField(
  doc: string,
  range: SeriesRange = {},
  use: 'each' | 'amount' = 'each',
): TUnsafe<ClassSeries> {
  const schema = { $ref: '#/$defs/classSeries', description: doc, [SERIES_KEYWORD]: range, [CLASSES_KEYWORD]: use }
  return Type.Unsafe<ClassSeries>(schema)
}

/** Schema of a field that counts items before bin 0: a number, or a map class -> number. */
export function classAmountField(doc: string): TUnsafe<ClassAmount> {
  const each = { type: 'number', minimum: 0, maximum: MOST_ITEMS }
  return Type.Unsafe<ClassAmount>({
    type: ['number', 'object'],
    minimum: 0,
    maximum: MOST_ITEMS,
    additionalProperties: each,
    description: doc,
    [CLASSES_KEYWORD]: 'amount' satisfies ClassUse,
  })
}

/** Schema of a map class -> number, of numbers above 0 or at least 0. */
export function classNumbersField(doc: string, least: 'positive' | 'zero' = 'positive'): TUnsafe<ClassNumbers> {
  const each = least === 'positive' ? { exclusiveMinimum: 0 } : { minimum: 0 }
  return Type.Unsafe<ClassNumbers>({
    type: 'object',
    additionalProperties: { type: 'number', ...each, maximum: MOST_ITEMS },
    description: doc,
    [CLASSES_KEYWORD]: 'keys' satisfies ClassUse,
  })
}

/** Schema of `mix`, which parts a plain `arrivals`, `initialQueue` or `initial` over classes. */
export function mixField(): TUnsafe<ClassNumbers> {
  return classNumbersField('Part of each class in a plain number of items; sums to 1, a class left out has 0.', 'zero')
}

/** Schema of a list that names every class once. */
export function classOrderField(doc: string): TUnsafe<readonly string[]> {
  return Type.Unsafe<readonly string[]>({
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
    description: doc,
    [CLASSES_KEYWORD]: 'order' satisfies ClassUse,
  })
}

/** How the field of a schema speaks of classes, or undefined when it does not. */
export function classUseOf(schema: TSchema): ClassUse | undefined {
  return (schema as Record<string, unknown>)[CLASSES_KEYWORD] as ClassUse | undefined
}

/** Items that a field gives one class before bin 0: its entry of the map, or its part of the plain number. */
export function classAmount(value: ClassAmount | undefined, mix: ClassNumbers | undefined, workClass: string): number {
  if (value === undefined) return 0
  if (typeof value !== 'number') return value[workClass] ?? 0
  return mix === undefined ? value : value * (mix[workClass] ?? 0)
}

/** Whether a value is a map class -> something, rather than one value for all classes. No class bears the key of a form. */
export function isClassMap<T>(value: unknown, classes: readonly string[]): value is Readonly<Record<string, T>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => classes.includes(key))
}
