import { table, wrapped } from '../layout.ts'
import { page, paragraph, section } from './parts.ts'
import type { Screen } from './screen.ts'

/** What JSON Schema says of one parameter. */
interface ParameterSchema {
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly unknown[]
  readonly 'x-type': string
  readonly 'x-unit'?: string
}

/** What the operation showTemplate answers. */
interface TemplateAnswer {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly description: string
  readonly expectedWarnings: readonly string[]
  readonly parameters: {
    readonly properties: Readonly<Record<string, ParameterSchema>>
    readonly required: readonly string[]
  }
}

/** A template: what it models, and a table of its parameters with what each means beneath. */
export function showTemplate(template: TemplateAnswer, screen: Screen): string {
  const { id, title, version, description, expectedWarnings, parameters } = template
  const { paint, again } = screen
  const expected =
    expectedWarnings.length === 0
      ? ''
      : paragraph(`Its default run warns on purpose: ${expectedWarnings.join(', ')}.`, screen)
  const numbers = Object.entries(parameters.properties).filter(([, { default: value }]) => typeof value === 'number')
  const first = numbers.find(([, schema]) => schema['x-unit'] !== undefined) ?? numbers[0]
  const example = first === undefined ? '' : ` --param ${first[0]}=${String(first[1].default)}`
  return page(
    `${paint.bold(id)}  ${title}  ${paint.dim(version)}`,
    paragraph(description, screen),
    expected,
    section('Parameters', parameterTable(parameters, screen), screen),
    section('Next', `  ${again(`run --template-id ${id}${example}`)}`, screen),
  )
}

function parameterTable({ properties, required }: TemplateAnswer['parameters'], screen: Screen): string {
  const { paint, columns } = screen
  const entries = Object.entries(properties)
  if (entries.length === 0) return '  None.'
  const head = [
    { title: 'name' },
    { title: 'type' },
    { title: 'default', align: 'right' },
    { title: 'range' },
    { title: 'unit' },
  ] as const
  const rows = entries.map(([name, schema]) => [
    name,
    schema['x-type'],
    schema.default === undefined ? (required.includes(name) ? 'required' : '–') : valueText(schema.default),
    rangeText(schema),
    schema['x-unit'] ?? '',
  ])
  const [titles = '', ...lines] = table(head, rows, (title) => paint.dim(title)).split('\n')
  const docs = entries.map(([, { title = '', description = '' }]) => {
    const both = [title, description].filter((text) => text !== '').join('. ')
    return wrapped(both, columns - 6).map((line) => `      ${paint.dim(line)}`)
  })
  return [titles, ...lines.flatMap((line, i) => [line, ...docs[i]!])].join('\n')
}

function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 24 ? `${text.slice(0, 23)}…` : text
}

function rangeText({ minimum, maximum, enum: values, ...rest }: ParameterSchema): string {
  if (values !== undefined) return values.map(String).join(' | ')
  const bounds = rest as { anyOf?: readonly { minimum?: number; maximum?: number }[] }
  const branch = bounds.anyOf?.find((one) => one.minimum !== undefined || one.maximum !== undefined)
  const low = minimum ?? branch?.minimum
  const high = maximum ?? branch?.maximum
  if (low !== undefined && high !== undefined) return `${low} to ${high}`
  if (low !== undefined) return `${low} or more`
  return high === undefined ? '' : `${high} or less`
}
