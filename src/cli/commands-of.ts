import type { FieldSpec, Operation } from '../service/index.ts'
import type { CommandData, FlagData, FlagTakes, PositionalData } from './command-data.ts'

/** What a command is made from: an operation, or what describes itself like one. */
export type CommandSource = Pick<Operation, 'name' | 'summary' | 'input' | 'failures' | 'cli' | 'mediaTypes'>

/** A field of an input as its JSON Schema describes it. */
interface FieldSchema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly { readonly type?: string }[]
}

/** Where a command that answers bytes puts them. */
const OUT: FlagData = {
  flag: 'out',
  field: [],
  takes: 'text',
  many: false,
  commas: false,
  required: false,
  label: 'FILE',
  doc: 'Write to a file, in place of one that is there; standard output unless given',
}

interface Field {
  readonly path: readonly string[]
  readonly schema: FieldSchema
  readonly required: boolean
  readonly spec: FieldSpec
}

/** The commands of operations, as plain data. */
export function commandsOf(operations: readonly CommandSource[]): readonly CommandData[] {
  return operations.map(commandOf)
}

function commandOf({ name, summary, input, cli, mediaTypes }: CommandSource): CommandData {
  const fields = fieldsOf(input as FieldSchema, [], cli.fields ?? {})
  const positionals = (cli.positionals ?? []).map((position) => fields.find(({ path }) => path.join('.') === position)!)
  const shows = (cli.showFlags ?? []).map(({ flag, doc }): FlagData => {
    return { flag, field: [], takes: 'nothing', many: false, commas: false, required: false, label: '', doc }
  })
  return {
    operation: name,
    words: cli.command.split(' '),
    summary,
    positionals: positionals.map(positionalOf),
    flags: [
      ...fields.filter((field) => !positionals.includes(field)).flatMap(flagsOf),
      ...shows,
      ...(mediaTypes === undefined ? [] : [OUT]),
    ],
    examples: cli.examples,
  }
}

/** All fields that a command line gives, nested ones too. */
function fieldsOf(
  schema: FieldSchema,
  above: readonly string[],
  specs: Readonly<Record<string, FieldSpec>>,
): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = [...above, name]
    const spec = specs[path.join('.')] ?? {}
    if (inner.properties !== undefined && spec.reads === undefined) return fieldsOf(inner, path, specs)
    return [{ path, schema: inner, required: schema.required?.includes(name) === true, spec }]
  })
}

function positionalOf({ path, schema, spec }: Field): PositionalData {
  return {
    field: path,
    many: schema.type === 'array',
    label: spec.label ?? path.at(-1)!.toUpperCase(),
    doc: spec.doc ?? schema.description ?? '',
    ...(spec.reads === undefined ? {} : { reads: spec.reads }),
  }
}

function flagsOf({ path, schema, required, spec }: Field): readonly FlagData[] {
  const takes = takesOf(schema, spec)
  const choices = schema.enum ?? []
  const flag: FlagData = {
    flag: spec.flag ?? kebab(path.at(-1)!),
    field: path,
    takes,
    many: schema.type === 'array' || spec.reads === 'values' || spec.reads === 'bindings',
    commas: spec.commas === true,
    required,
    label:
      takes === 'nothing'
        ? ''
        : (spec.label ?? (choices.length > 0 ? choices.join('|') : takes === 'number' ? 'N' : 'TEXT')),
    doc: spec.doc ?? schema.description ?? '',
    ...(choices.length > 0 ? { choices } : {}),
    ...(spec.reads === undefined ? {} : { reads: spec.reads }),
  }
  if (spec.none !== undefined) return [flag, noneOf(flag, spec.none)]
  if (spec.reads !== 'values') return [flag]
  const file = {
    ...flag,
    flag: `${flag.flag}-file`,
    many: false,
    label: 'FILE',
    doc: 'A YAML or JSON map of them',
    reads: 'values-file',
  }
  return [{ ...flag, doc: 'Value of a parameter; may be given more than once' }, file as FlagData]
}

/** The switch that gives the field of a flag its empty value. */
function noneOf({ flag, field, many }: FlagData, none: string): FlagData {
  const switched = { flag: none, field, takes: 'nothing', many: false, commas: false, required: false } as const
  return many
    ? { ...switched, label: '', doc: `None, in place of --${flag}`, gives: [] }
    : { ...switched, label: '', doc: `The opposite of --${flag}`, gives: false }
}

function takesOf({ type, anyOf }: FieldSchema, { reads }: FieldSpec): FlagTakes {
  if (reads !== undefined) return 'text'
  if (type === 'boolean') return 'nothing'
  if (type === 'integer' || type === 'number') return 'number'
  return anyOf?.some((branch) => branch.type === 'integer' || branch.type === 'number') === true
    ? 'number-or-text'
    : 'text'
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
