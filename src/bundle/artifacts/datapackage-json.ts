import { Type, type Static } from '@sinclair/typebox'
import type { InputData } from '../../engine/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { columnsByFile, type SeriesEntry } from '../series-index.ts'
import type { BundleContent } from '../content.ts'
import { BAND, bandColumn, BANDS_PATH } from '../replications-file.ts'
import { SERIES_ARROW_PATH } from '../series-place.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'
import { inputPath, inputsInOrder } from './input-files.ts'
import { REPLICATIONS_PATH } from './replications-json.ts'

const CLOSED = { additionalProperties: false }

const RESOURCE_PROFILE = 'https://datapackage.org/profiles/2.0/dataresource.json'

const FieldSchema = Type.Object(
  {
    name: Type.String(),
    type: Type.Union([Type.Literal('integer'), Type.Literal('number')]),
    description: Type.String(),
  },
  CLOSED,
)

const TableSchema = Type.Object(
  {
    fields: Type.Array(FieldSchema),
    missingValues: Type.Optional(Type.Array(Type.String())),
    primaryKey: Type.Optional(Type.Array(Type.String())),
  },
  CLOSED,
)

const ResourceSchema = Type.Object(
  {
    $schema: Type.Literal(RESOURCE_PROFILE),
    name: Type.String(),
    path: Type.String(),
    format: Type.String(),
    mediatype: Type.String(),
    encoding: Type.Optional(Type.Literal('utf-8')),
    type: Type.Optional(Type.Literal('table')),
    schema: Type.Optional(TableSchema),
  },
  CLOSED,
)

type Resource = Static<typeof ResourceSchema>

const PackageSchema = Type.Object(
  {
    $schema: Type.Literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    resources: Type.Array(ResourceSchema, { minItems: 1 }),
  },
  { additionalProperties: false, title: 'Data package of a run' },
)

/** datapackage.json, by the Data Package standard, version 2 (datapackage.org). */
export const datapackageJson: Artifact = {
  id: 'datapackage',
  path: 'datapackage.json',
  doc: 'The tables of the bundle for tools that read Frictionless data packages.',
  schema: PackageSchema,
  encode({ content, description }) {
    const descriptor: Static<typeof PackageSchema> = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      resources: [
        ...[...columnsByFile(description.index)].map(([path, entries]) => seriesResource(path, entries)),
        ...bandsResources(content),
        resource('events', 'events.json', 'json', 'application/json'),
        ...inputsInOrder(content.run.inputs).map(inputResource),
      ],
    }
    return [{ path: 'datapackage.json', bytes: utf8Bytes(canonicalJson(descriptor)) }]
  },
}

function resource(name: string, path: string, format: string, mediatype: string): Resource {
  return { $schema: RESOURCE_PROFILE, name, path, format, mediatype, encoding: 'utf-8' }
}

function seriesResource(path: string, entries: readonly SeriesEntry[]): Resource {
  // With a dot, which no id has, so that a node called events does not take the name of the events.
  const name = path.replace(/\.[a-z]+$/, '').replace('/', '.')
  const bin = { name: 'bin', type: 'integer' as const, description: 'Index of the bin, from 0' }
  const fields = entries.map(({ id, column, unit, kind }) => {
    return { name: column, type: 'number' as const, description: `${id}, ${kind}, ${unit}` }
  })
  if (path === SERIES_ARROW_PATH) {
    const mediatype = 'application/vnd.apache.arrow.file'
    return { $schema: RESOURCE_PROFILE, name, path, format: 'arrow', mediatype, type: 'table', schema: { fields } }
  }
  const schema = { fields: [bin, ...fields], missingValues: [''], primaryKey: ['bin'] }
  return { ...resource(name, path, 'csv', 'text/csv'), type: 'table', schema }
}

/** The bands as a table, and what the summaries come to, where there are replications. */
function bandsResources({ replications }: BundleContent): Resource[] {
  if (replications === null) return []
  const figures = resource('replications', REPLICATIONS_PATH, 'json', 'application/json')
  if (replications.bands.length === 0) return [figures]
  const bin = { name: 'bin', type: 'integer' as const, description: 'Index of the bin, from 0' }
  const fields = replications.bands.flatMap(({ id, unit, kind }) =>
    BAND.map((name) => {
      const description =
        name === 'n' ? `${id}: in how many replicates it is defined` : `${name} of ${id}, ${kind}, ${unit}`
      return { name: bandColumn(id, name), type: 'number' as const, description }
    }),
  )
  const schema = { fields: [bin, ...fields], missingValues: [''], primaryKey: ['bin'] }
  return [{ ...resource('series.bands', BANDS_PATH, 'csv', 'text/csv'), type: 'table', schema }, figures]
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', tsv: 'text/tab-separated-values' }

function inputResource(input: InputData): Resource {
  const mediatype = MEDIA_TYPES[input.extension] ?? 'text/plain'
  return resource(`inputs.${input.id}`, inputPath(input), input.extension, mediatype)
}
