import { Type } from '@sinclair/typebox'
import type { Static } from '@sinclair/typebox'
import { MODEL_SECTIONS } from '../engine/index.ts'

/** Names of the types a parameter can have (docs/spec/templates.md). */
export const PARAMETER_TYPE_NAMES = [
  'integer',
  'number',
  'boolean',
  'string',
  'duration',
  'timestamp',
  'array',
  'series',
] as const

/** Name of a type of parameter. */
export type ParameterTypeName = (typeof PARAMETER_TYPE_NAMES)[number]

/** Longest pattern of a string parameter, in characters. */
const LONGEST_PATTERN = 200

const closed = { additionalProperties: false }

const text = (description: string) => Type.String({ description })

function typeName(names: readonly ParameterTypeName[]) {
  return Type.Unsafe<ParameterTypeName>({ type: 'string', enum: names, description: 'What values it takes.' })
}

const bound = (description: string) =>
  Type.Optional(Type.Unsafe<number | string>({ type: ['number', 'string'], description }))

const rules = {
  minimum: bound('Smallest value, of the same type.'),
  maximum: bound('Largest value, of the same type.'),
  enum: Type.Optional(
    Type.Array(Type.String(), { minItems: 1, uniqueItems: true, description: 'The texts it may be.' }),
  ),
  pattern: Type.Optional(
    Type.String({ maxLength: LONGEST_PATTERN, description: 'Regular expression that the whole text matches.' }),
  ),
}

const ItemsSchema = Type.Object(
  { type: typeName(PARAMETER_TYPE_NAMES.filter((name) => name !== 'array' && name !== 'series')), ...rules },
  { ...closed, description: 'What each item of an array is.' },
)

/** JSON Schema of one parameter. Which rules go with which type, and whether the default keeps them, is checked in code. */
export const ParameterSchema = Type.Object(
  {
    type: typeName(PARAMETER_TYPE_NAMES),
    title: Type.Optional(text('Short name for people.')),
    description: Type.Optional(text('What it means.')),
    unit: Type.Optional(text('Unit of its values: shown, never computed with.')),
    required: Type.Optional(Type.Boolean({ description: 'Whether a value must be given; then it has no default.' })),
    default: Type.Optional(Type.Unknown({ description: 'Value it takes when none is given.' })),
    ...rules,
    items: Type.Optional(ItemsSchema),
    minItems: Type.Optional(Type.Integer({ minimum: 0, description: 'Fewest items of an array.' })),
    maxItems: Type.Optional(Type.Integer({ minimum: 0, description: 'Most items of an array.' })),
  },
  closed,
)

/** What a template says of one parameter. */
export type ParameterRule = Static<typeof ParameterSchema>

/** What a template says of the items of an array parameter. */
export type ItemsRule = Static<typeof ItemsSchema>

const HeadSchema = Type.Object(
  {
    id: text('The name of its folder: lower-case words with hyphens, at most 64 characters.'),
    title: Type.String({ minLength: 1, description: 'Short name for people.' }),
    version: Type.String({
      minLength: 1,
      description: 'Version of the template, in quotes when it looks like a number.',
    }),
    description: Type.Optional(text('What it models, and which question it answers.')),
    tags: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { uniqueItems: true })),
    expectedWarnings: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        uniqueItems: true,
        description: 'Codes of warnings that its default run gives on purpose.',
      }),
    ),
  },
  closed,
)

/** The section `template` of a template. */
export type TemplateHead = Static<typeof HeadSchema>

const modelSections = Object.fromEntries(MODEL_SECTIONS.map((name) => [name, Type.Optional(Type.Unknown())]))

/** JSON Schema of a template: its own two sections, and the sections of a model, in which holes may stand for any value. */
export const TemplateSchema = Type.Object(
  {
    template: HeadSchema,
    parameters: Type.Optional(Type.Object({}, { additionalProperties: ParameterSchema })),
    ...modelSections,
  },
  { ...closed, $id: 'https://flowsim.invalid/schemas/template.schema.json', title: 'flowsim template' },
)
