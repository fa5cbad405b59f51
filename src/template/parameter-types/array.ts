import type { ItemsRule } from '../template-schema.ts'
import { boolean } from './boolean.ts'
import { duration } from './duration.ts'
import { integer, number } from './number.ts'
import type { ParameterType, ValueProblem } from './parameter-type.ts'
import { string } from './string.ts'
import { timestamp } from './timestamp.ts'
import { outOfRange, wrongType } from './value-problems.ts'

/** What an item of an array can be. */
export const ITEM_TYPES: readonly ParameterType[] = [integer, number, boolean, string, duration, timestamp]

function typeOf(items: ItemsRule): ParameterType {
  return ITEM_TYPES.find((type) => type.name === items.type)!
}

/** A list whose items all keep the rule `items`. */
export const array: ParameterType = {
  name: 'array',
  doc: 'a list',
  rules: ['items', 'minItems', 'maxItems'],
  problems(value, { items, minItems, maxItems }) {
    if (!Array.isArray(value)) return wrongType(value, 'a list')
    const problems: ValueProblem[] = []
    if (minItems !== undefined && value.length < minItems) {
      problems.push(outOfRange(`has ${value.length} items, fewer than ${minItems}`))
    }
    if (maxItems !== undefined && value.length > maxItems) {
      problems.push(outOfRange(`has ${value.length} items, more than ${maxItems}`))
    }
    if (items === undefined) return problems
    const type = typeOf(items)
    const inItems = value.flatMap((item: unknown, index) =>
      type.problems(item, items).map(({ code, path, message }) => ({
        code,
        path: [index, ...path],
        message: `has an item ${index} that ${message}`,
      })),
    )
    return [...problems, ...inItems]
  },
  schema: ({ items, minItems, maxItems }) => ({
    type: 'array',
    ...(items === undefined ? {} : { items: typeOf(items).schema(items) }),
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
  }),
  filled(value, { items }) {
    if (!Array.isArray(value) || items === undefined) return value
    const { filled } = typeOf(items)
    const list: readonly unknown[] = value
    return filled === undefined ? list : list.map((item) => filled(item, items))
  },
}
