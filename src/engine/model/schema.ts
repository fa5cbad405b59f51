import { Type, type TObject, type TSchema } from '@sinclair/typebox'
import { ID_PATTERN } from '../../base/index.ts'
import type { Definitions, SeriesForm } from '../vocabulary/index.ts'
import { resourceFields } from './resource-schema.ts'

/** Labels that anything in a model may carry: shown, never computed with. */
const LABELS = {
  title: Type.Optional(Type.String({ maxLength: 200, description: 'What people call it.' })),
  description: Type.Optional(Type.String({ maxLength: 2000, description: 'What it is.' })),
  group: Type.Optional(Type.String({ maxLength: 200, description: 'What it is shown together with.' })),
  unit: Type.Optional(Type.String({ maxLength: 64, description: 'Unit of the items; a label.' })),
}

/** Names of the labels, to part them from a node's own fields. */
export const LABEL_NAMES: readonly string[] = Object.keys(LABELS)

const closed = { additionalProperties: false }

const INSTANT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$'

const ZoneOffsetSchema = Type.Object(
  {
    fromUtc: Type.String({ pattern: INSTANT, description: 'Instant from which on it holds.' }),
    offsetMinutes: Type.Number({ description: 'Local time less UTC, minutes.' }),
  },
  closed,
)

const WindowSchema = Type.Object(
  {
    start: Type.String({ pattern: INSTANT, description: 'Instant at which bin 0 begins, RFC 3339 with offset.' }),
    timezone: Type.String({
      maxLength: 64,
      description: 'IANA time zone of profiles, HOUR, WEEKDAY and local stamps.',
    }),
    offsets: Type.Optional(
      Type.Array(ZoneOffsetSchema, {
        minItems: 1,
        maxItems: 100_000,
        description: 'The local clock over the window; resolved from the time zone when it is left out.',
      }),
    ),
  },
  closed,
)

const GridSchema = Type.Object(
  {
    bins: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'How many bins.' }),
    binSize: Type.Number({ minimum: 0.001, maximum: 1_000_000, description: 'Length of a bin in its unit.' }),
    binUnit: Type.Union(
      (['seconds', 'minutes', 'hours', 'days', 'weeks'] as const).map((unit) => Type.Literal(unit)),
      { description: 'Unit of a bin.' },
    ),
    warmUp: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 999_999,
        description: 'Leading bins left out of summaries; 0 unless given.',
      }),
    ),
  },
  closed,
)

const ThresholdSchema = Type.Object(
  {
    that: Type.String({ description: 'series#statistic, such as payment.queueDepth#max', maxLength: 400 }),
    name: Type.Optional(Type.String({ maxLength: 200, description: 'What people call it.' })),
    atMost: Type.Optional(Type.Number({ description: 'Largest value that holds.' })),
    atLeast: Type.Optional(Type.Number({ description: 'Smallest value that holds.' })),
    within: Type.Optional(
      Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'Smallest and largest value that hold.' }),
    ),
  },
  { ...closed, minProperties: 2 },
)

/** Most classes of work. */
const MOST_CLASSES = 100

/** Names of the parts of a model, which a template shares. */
export const MODEL_SECTIONS = [
  'schemaVersion',
  'window',
  'grid',
  'seed',
  'classes',
  'series',
  'topology',
  'thresholds',
  'outputs',
] as const

/** JSON Schema of the model document (docs/spec/model.md), made from the definitions: the only description of its shape. */
export function modelSchema(definitions: Definitions): TSchema {
  return Type.Unsafe({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://flowsim.invalid/schemas/model.schema.json',
    title: 'flowsim model',
    description: 'A system without parameters: what enters, what serves it, and how work flows between.',
    ...Type.Object(
      {
        schemaVersion: Type.Literal(1),
        window: WindowSchema,
        grid: GridSchema,
        seed: Type.Optional(Type.Union([Type.Integer(), Type.String({ maxLength: 200 })])),
        classes: Type.Optional(
          Type.Array(Type.String(), {
            minItems: 1,
            maxItems: MOST_CLASSES,
            description: 'Names of the classes of work; one class, called default, unless given.',
          }),
        ),
        series: Type.Optional(Type.Unsafe({ type: 'object', additionalProperties: { $ref: '#/$defs/series' } })),
        topology: topologySchema(definitions),
        thresholds: Type.Optional(Type.Array(ThresholdSchema, { maxItems: 1000 })),
        outputs: Type.Optional(
          Type.Array(Type.String({ minLength: 1, maxLength: 400 }), {
            maxItems: 1000,
            description:
              'Which series are kept: ids with * for any characters, ! leaves out, later ones win; all unless given.',
          }),
        ),
      },
      closed,
    ),
    $defs: { series: seriesSchema(definitions), classSeries: classSeriesSchema(definitions) },
  })
}

function topologySchema(definitions: Definitions): TObject {
  const nodes = Type.Unsafe({
    type: 'object',
    minProperties: 1,
    additionalProperties: {
      type: 'object',
      required: ['kind'],
      discriminator: { propertyName: 'kind' },
      oneOf: [...definitions.nodes.values()].map(({ kind, doc, fields }) => ({
        ...Type.Object({ kind: Type.Literal(kind), ...LABELS, ...fields.properties }, { ...closed, description: doc }),
      })),
    },
  })
  const edges = Type.Optional(Type.Array(edgeSchema(), { maxItems: 100_000 }))
  const resource = Type.Object({ ...resourceFields(definitions), ...LABELS }, closed)
  const description = 'Capacities that services share, by id.'
  const resources = Type.Optional(Type.Unsafe({ type: 'object', additionalProperties: resource, description }))
  return Type.Object({ nodes, edges, resources }, closed)
}

function edgeSchema(): TObject {
  return Type.Object(
    {
      from: Type.String({ description: 'Id of the node it leaves.' }),
      to: Type.String({ description: 'Id of the node it enters.' }),
      outlet: Type.Optional(Type.String({ description: 'Outlet it leaves by; served unless given.' })),
      share: Type.Optional(
        Type.Unsafe({
          $ref: '#/$defs/series',
          description: 'Part of the flow of the outlet that takes this edge, 0 to 1.',
        }),
      ),
      classes: Type.Optional(
        Type.Array(Type.String(), {
          minItems: 1,
          maxItems: MOST_CLASSES,
          uniqueItems: true,
          description: 'The classes that take this edge; all unless given.',
        }),
      ),
      lag: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Whole bins on the way.' })),
      multiplier: Type.Optional(
        Type.Unsafe({
          $ref: '#/$defs/series',
          description: 'Items it delivers for one that it takes; 1 unless given.',
        }),
      ),
      effort: Type.Optional(
        Type.Boolean({ description: 'It takes nothing, and copies what leaves by the outlet as new work.' }),
      ),
      id: Type.Optional(Type.String({ pattern: ID_PATTERN, description: 'Id of its own; from->to unless given.' })),
      ...LABELS,
    },
    closed,
  )
}

/** A number, one value per bin, a formula, or a map whose key names its form. Written with if and then, so that a
 * complaint about one form does not drag in all the others. */
function seriesSchema(definitions: Definitions): TSchema {
  const forms = [...definitions.forms.values()]
  return Type.Unsafe({
    description: 'A series: a number, an array of one value per bin, a formula, or a map form.',
    type: ['number', 'string', 'array', 'object'],
    maxLength: 10_000,
    items: { type: 'number' },
    if: { type: 'object' },
    then: { allOf: forms.map((form) => ({ if: { required: [form.key] }, then: formSchema(form) })) },
  })
}

/** A series for all classes, or a map class -> series: a map without a key that names a form. */
function classSeriesSchema(definitions: Definitions): TSchema {
  const keys = [...definitions.forms.values()].map(({ key }) => ({ required: [key] }))
  return Type.Unsafe({
    description: 'A series for all classes of work, or a map class -> series.',
    type: ['number', 'string', 'array', 'object'],
    if: { type: 'object', not: { anyOf: keys } },
    then: { additionalProperties: { $ref: '#/$defs/series' } },
    else: { $ref: '#/$defs/series' },
  })
}

/** Shared by all map forms; a form may have fields of its own by these names. */
const LIMITS = {
  min: Type.Optional(Type.Number({ description: 'Values below are raised to it.' })),
  max: Type.Optional(Type.Number({ description: 'Values above are lowered to it.' })),
  round: Type.Optional(
    Type.Boolean({ description: 'Round to whole numbers, half away from zero, after min and max.' }),
  ),
  unit: Type.Optional(Type.String({ maxLength: 64, description: 'A label.' })),
}

function formSchema({ key, doc, fields, variants }: SeriesForm): TSchema {
  const shared = { ...LIMITS, ...fields.properties }
  if (variants === undefined) return Type.Object(shared, { ...closed, description: doc })
  return Type.Unsafe({
    type: 'object',
    required: [key],
    description: doc,
    discriminator: { propertyName: key },
    oneOf: [...variants.values()].map((variant) =>
      Type.Object(
        { ...shared, [key]: Type.Literal(variant.name), ...variant.fields.properties },
        { ...closed, description: variant.doc },
      ),
    ),
  })
}
