/** How a parameter is filled in. */
export type FieldForm = 'number' | 'flag' | 'choice' | 'text' | 'series' | 'list'

/** A field of the form of a template: one of its parameters. */
export interface ParameterField {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly form: FieldForm
  /** Of the template; empty where a number has none. */
  readonly unit: string
  readonly whole: boolean
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly choices: readonly string[]
  /** What a value of this kind looks like, where that is not plain. */
  readonly example: string
  /** Text of the default; empty when there is none. */
  readonly usual: string
  readonly required: boolean
}

interface Property {
  readonly 'x-type'?: string
  readonly 'x-unit'?: string
  readonly title?: string
  readonly description?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly default?: unknown
}

const FORMS: Readonly<Record<string, FieldForm>> = {
  integer: 'number',
  number: 'number',
  boolean: 'flag',
  series: 'series',
  array: 'list',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  duration: '20s, 5m, 1.5h',
  timestamp: '2025-01-06T08:00:00Z',
  series: '12, or 4, 8, 15, or a formula',
  array: '1, 2, 3',
}

/**
 * The fields of a template, in the order of its parameters.
 *
 * @param schema JSON Schema of the parameters, as `GET /v1/templates/{id}` answers it
 */
export function parameterFields(schema: Readonly<Record<string, unknown>>): readonly ParameterField[] {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, Property>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => {
    const type = property['x-type'] ?? 'string'
    const { title = name, description = '', minimum, maximum, enum: choices = [] } = property
    return {
      name,
      title,
      description,
      form: choices.length > 0 ? 'choice' : (FORMS[type] ?? 'text'),
      unit: property['x-unit'] ?? '',
      whole: type === 'integer',
      minimum,
      maximum,
      choices,
      example: EXAMPLES[type] ?? '',
      usual: textOf(property.default),
      required: required.includes(name),
    }
  })
}

/** The text that stands for a value, as {@link valueOf} reads it; empty where there is none. */
export function textOf(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * The value that a text stands for. A text that is no value of the field is sent as it is, so that the one judge of
 * values, the server, says what is wrong with it.
 */
export function valueOf({ form }: ParameterField, text: string): unknown {
  const said = text.trim()
  switch (form) {
    case 'number':
      return asNumber(said) ?? text
    case 'flag':
      return said === 'true' ? true : said === 'false' ? false : text
    case 'series':
    case 'list':
      return asNumber(said) ?? asJson(said) ?? asNumbers(said) ?? text
    case 'choice':
    case 'text':
      return text
  }
}

function asNumber(text: string): number | undefined {
  const value = text === '' ? NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}

function asJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Numbers with commas, semicolons, spaces or line ends between them. */
function asNumbers(text: string): readonly number[] | undefined {
  const values = text.split(/[\s,;]+/).map(asNumber)
  return values.length > 1 && values.every((value) => value !== undefined) ? values : undefined
}

/** Values of the fields that are filled in otherwise than usual, as a run request takes them. */
export function parametersOf(
  fields: readonly ParameterField[],
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const given = fields.flatMap((field) => {
    const text = texts[field.name]
    return text === undefined || text === field.usual ? [] : [[field.name, valueOf(field, text)] as const]
  })
  return Object.fromEntries(given)
}

/** Texts without those that say what is usual anyway. */
export function changedTexts(
  fields: readonly ParameterField[],
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const usual = new Map(fields.map(({ name, usual }) => [name, usual]))
  return Object.fromEntries(Object.entries(texts).filter(([name, text]) => usual.has(name) && usual.get(name) !== text))
}
