import type { Definitions } from '../../src/engine/index.ts'
import { DEFINITIONS } from '../../src/engine/index.ts'
import { DISTRIBUTIONS, type DistributionDef } from '../../src/engine/vocabulary/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'
import { yamlLine } from './yaml-line.ts'

const ABOUT =
  'What `distribution` may name. Each bin is a draw of its own, made of the stream of the place; ' +
  '`sample: mean` takes the mean instead. The [specification](../spec/random.md) has the streams and the algorithms.'

/** docs/reference/random.md: every distribution. */
export function randomPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const shared = definitions.forms.get('distribution')!.fields as Schema
  return [
    page(
      'random',
      'Distributions',
      ABOUT,
      'All of them also take these, and the limits of [map forms](series.md#map-forms):',
      fieldTable(shared, ['distribution']),
      ...[...DISTRIBUTIONS.values()].flatMap(distributionParts),
    ),
  ]
}

function distributionParts({ name, doc, example, fields, moments, source }: DistributionDef): readonly string[] {
  const rows = [
    ['Mean', moments.mean],
    ['Variance', moments.variance],
    ['Algorithm', source],
  ]
  return [
    `## ${name}`,
    doc,
    ['```yaml', yamlLine(example), '```'].join('\n'),
    fieldTable(fields as Schema),
    table(['', ''], rows),
  ]
}
