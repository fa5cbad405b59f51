import { Type, type Static, type TObject } from '@sinclair/typebox'

const CLOSED = { additionalProperties: false }

const BindingSchema = Type.Object(
  {
    input: Type.String({ pattern: '^in_[0-9a-f]{16}$', description: 'Id of the data' }),
    column: Type.Optional(Type.String({ description: 'Column of the values' })),
    time: Type.Optional(Type.String({ description: 'Column of the stamps' })),
    timezone: Type.Optional(Type.String({ description: 'IANA zone of stamps without offset' })),
    timeFormat: Type.Optional(Type.String({ description: 'iso, epoch-s, epoch-ms or a pattern' })),
    resample: Type.Optional(Type.String({ description: 'sum, mean, last, max or count' })),
    gaps: Type.Optional(Type.String({ description: 'error, zero, hold or interpolate' })),
  },
  CLOSED,
)

/** Data for one series parameter. */
export type Binding = Static<typeof BindingSchema>

const Values = Type.Unsafe<Readonly<Record<string, unknown>>>({
  type: 'object',
  description: 'Values of parameters, by name',
})

/** What is to be run: the fields that run and validate share. Either `templateId` or `model` is given. */
export const RUN_REQUEST = {
  templateId: Type.Optional(Type.String({ description: 'Template to run' })),
  model: Type.Optional(
    Type.Unsafe<Readonly<Record<string, unknown>>>({
      type: 'object',
      description: 'Model document to run instead of a template',
    }),
  ),
  parameters: Type.Optional(Values),
  seed: Type.Optional(
    Type.Union([Type.Integer(), Type.String({ maxLength: 200 })], {
      description: 'Seed of the run, a whole number or a text',
    }),
  ),
  telemetry: Type.Optional(
    Type.Object(
      {
        bindings: Type.Optional(
          Type.Unsafe<Readonly<Record<string, Binding>>>({
            type: 'object',
            additionalProperties: BindingSchema,
            description: 'Data files for series parameters: trace=FILE?column=count&time=stamp&resample=sum&gaps=zero',
          }),
        ),
      },
      CLOSED,
    ),
  ),
}

/** What is to be run. */
export type RunRequest = Static<TObject<typeof RUN_REQUEST>>

/** How the fields of a run request stand on a command line. */
export const RUN_REQUEST_FIELDS = {
  templateId: { label: 'ID' },
  model: { reads: 'document', label: 'FILE|-' },
  parameters: { reads: 'values', flag: 'param', label: 'NAME=VALUE' },
  seed: { label: 'SEED' },
  'telemetry.bindings': { reads: 'bindings', flag: 'bind', label: 'NAME=FILE' },
} as const
