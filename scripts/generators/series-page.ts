import { DEFINITIONS, modelSchema, type Definitions } from '../../src/engine/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'
import { yamlLine } from './yaml-line.ts'

const ABOUT =
  'What may stand wherever a field says series. Every form gives one value per bin; a field takes it when all its values ' +
  'are finite and in the range of the field, else `series-invalid` names the first bin that is not. The ' +
  'specification has [profiles and the clock](../spec/series.md) and [recorded data](../spec/observed-data.md).'

const PLAIN = table(
  ['Form', 'Meaning'],
  [
    ['`120`', 'the same in every bin'],
    ['`[1, 2, 3]`', 'exactly one value per bin of the grid'],
    ['`demand * 1.2`', 'a formula of names and [functions](functions.md)'],
    ['`{ …: … }`', 'a map whose key names its form, below'],
  ],
)

const PROFILES =
  'Weights of the hours of a day, from 00:00 by the local clock; scaled to mean 1 when used. A model may give weights of ' +
  'its own instead of a name.'

/** docs/reference/series.md: every form of series, and the named profiles. */
export function seriesPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const forms = [...definitions.forms.values()].flatMap(({ key, doc, example, fields, variants }) => [
    `### ${key}`,
    doc,
    ['```yaml', yamlLine(example), '```'].join('\n'),
    fieldTable(fields as Schema),
    ...(variants === undefined ? [] : [variantList(key, variants)]),
  ])
  return [
    page(
      'series',
      'Series',
      ABOUT,
      PLAIN,
      '## Map forms',
      'Every map form also takes these, applied in this order:',
      fieldTable(sharedFields(definitions)),
      ...forms,
      '## Profiles',
      PROFILES,
      ...[...definitions.profiles.values()].flatMap(({ name, doc, weights }) => [
        `### ${name}`,
        doc,
        ['```text', ...rows(weights, 12).map((row) => row.join(' ')), '```'].join('\n'),
      ]),
    ),
  ]
}

/** The names that a form's key may have; each has a page section of its own. */
function variantList(key: string, variants: ReadonlyMap<string, unknown>): string {
  const names = [...variants.keys()].map((name) => `[${name}](random.md#${name})`).join(', ')
  return `Each ${key} has parameters of its own: ${names}.`
}

/** The fields that the schema of a form has beyond the form's own. */
function sharedFields(definitions: Definitions): Schema {
  const [form] = [...definitions.forms.values()]
  const schema = modelSchema(definitions) as unknown as {
    $defs: { series: { then: { allOf: readonly { then: Schema }[] } } }
  }
  const { properties = {} } = schema.$defs.series.then.allOf[0]!.then
  const own = Object.keys(form!.fields.properties)
  return { properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !own.includes(name))) }
}

function rows<T>(values: readonly T[], width: number): readonly T[][] {
  return Array.from({ length: Math.ceil(values.length / width) }, (_, i) => values.slice(i * width, (i + 1) * width))
}
