import { classUseOf, LARGEST, seriesRangeOf, type SeriesRange } from '../../src/engine/vocabulary/index.ts'
import { table } from './page.ts'

/** The parts of a JSON Schema that the schemas of flowsim use. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema | readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly description?: string
}

/** A table of the fields of a map, those of maps inside it after them: `retry.maxAttempts`, `edges[].from`. */
export function fieldTable(schema: Schema, leaveOut: readonly string[] = []): string {
  return table(['Field', 'Value', 'Needed', 'Meaning'], fieldRows(schema, '', leaveOut))
}

function fieldRows(schema: Schema, prefix: string, leaveOut: readonly string[] = []): string[][] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !leaveOut.includes(name))
    .flatMap(([name, field]) => {
      const needed = schema.required?.includes(name) === true ? 'yes' : ''
      return [
        [`\`${prefix}${name}\``, valueText(field), needed, field.description ?? ''],
        ...innerRows(field, prefix + name),
      ]
    })
}

/** Rows of what a field holds inside: a map, a map of maps, a list of maps, or a choice of which one is a map. */
function innerRows(field: Schema, path: string): string[][] {
  const { items, anyOf } = field
  if (items !== undefined && !isList(items)) return innerRows(items, `${path}[]`)
  if (anyOf !== undefined) return anyOf.flatMap((choice) => innerRows(choice, path))
  const each = valuesOf(field)
  return each === undefined ? fieldRows(field, `${path}.`) : innerRows(each, `${path}.<name>`)
}

/** What a field takes, in words. */
export function valueText(schema: Schema): string {
  const use = classUseOf(schema as never)
  if (use === undefined) return plainText(schema)
  if (use === 'keys') return 'map class → number'
  // What may also be a map is told by its other type.
  const [type = 'any'] = isList(schema.type) ? schema.type.filter((name) => name !== 'object') : []
  return `${plainText(isList(schema.type) ? { ...schema, type } : schema)}; by class`
}

function plainText(schema: Schema): string {
  const range = seriesRangeOf(schema as never)
  if (range !== undefined) return seriesText(range)
  if (schema.$ref === '#/$defs/series') return 'series'
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``.replaceAll('"', '')
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(' or ')
  if (schema.anyOf !== undefined) return schema.anyOf.map(valueText).join(' or ')
  if (isList(schema.type)) return schema.type.map((type) => valueText({ type })).join(' or ')
  return typedText(schema)
}

function typedText(schema: Schema): string {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return [schema.type === 'integer' ? 'whole number' : 'number', boundsText(schema)].filter(Boolean).join(', ')
    case 'string':
      return schema.pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}T') === true ? 'instant' : 'text'
    case 'boolean':
      return '`true` or `false`'
    case 'array':
      return listText(schema)
    case 'object':
      return valuesOf(schema) === undefined ? 'map' : 'map by name'
    case 'null':
      return '`null`'
    case undefined:
    default:
      return 'any value'
  }
}

function listText({ items, minItems = 0, maxItems }: Schema): string {
  if (maxItems === 0) return 'empty list'
  const what = items === undefined || isList(items) ? 'values' : plural(valueText(items))
  if (minItems === maxItems) return `list of ${minItems} ${what}`
  return `list of ${what}`
}

function plural(words: string): string {
  return words === 'map' ? 'maps' : words.replace(/^(number|whole number|text|instant)\b/, '$1s')
}

function boundsText({ minimum, exclusiveMinimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `${numberText(minimum)} to ${numberText(maximum)}`
  if (minimum !== undefined) return `at least ${minimum}`
  if (maximum === undefined) return exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`
  return exclusiveMinimum === undefined
    ? `at most ${numberText(maximum)}`
    : `above ${exclusiveMinimum}, at most ${numberText(maximum)}`
}

function seriesText({ minimum = 0, positive, maximum = LARGEST, whole, duration }: SeriesRange): string {
  if (minimum === -LARGEST) return 'series of any sign'
  const kind = whole === true ? 'whole, ' : ''
  const least = `${kind}${positive === true ? 'above' : 'at least'} ${minimum}`
  const most = maximum === LARGEST ? '' : `, at most ${numberText(maximum)}`
  return `${duration === true ? 'duration or series in minutes' : 'series'}, ${least}${most}`
}

/** A bound as people write it: commas between thousands, powers of ten for the very large. */
function numberText(value: number): string {
  return Math.abs(value) >= 1e9
    ? value.toExponential().replace('e+', 'e')
    : String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Schema of the values of a map whose keys are free. */
function valuesOf({ additionalProperties, patternProperties }: Schema): Schema | undefined {
  if (typeof additionalProperties === 'object') return additionalProperties
  return Object.values(patternProperties ?? {})[0]
}

function isList<T>(value: T | readonly T[] | undefined): value is readonly T[] {
  return Array.isArray(value)
}
