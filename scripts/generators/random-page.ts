import type { Definitions } from '../../src/engine/index.ts'
import { DEFINITIONS } from '../../src/engine/index.ts'
import { DISTRIBUTIONS, PROCESSES, type DistributionDef, type ProcessDef } from '../../src/engine/vocabulary/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'
import { yamlLine } from './yaml-line.ts'

const ABOUT =
  'What `distribution` and `process` may name. In a distribution each bin is a draw of its own, in a process it hangs on ' +
  'the bins before. The [specification](../spec/random.md) has the streams, the algorithms and what `sample: mean` takes.'

/** docs/reference/random.md: every distribution and every process. */
export function randomPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const shared = definitions.forms.get('distribution')!.fields as Schema
  return [
    page(
      'random',
      'Distributions and processes',
      ABOUT,
      'All of them also take these, and the limits of [map forms](series.md#map-forms):',
      fieldTable(shared, ['distribution']),
      '## Distributions',
      ...[...DISTRIBUTIONS.values()].flatMap(partsOf),
      '## Processes',
      ...[...PROCESSES.values()].flatMap(partsOf),
    ),
  ]
}

function partsOf({ name, doc, example, fields, moments, source }: DistributionDef | ProcessDef): readonly string[] {
  const rows = [
    ['Mean', moments.mean],
    ['Variance', moments.variance],
    ['Algorithm', source],
  ]
  return [
    `### ${name}`,
    doc,
    ['```yaml', yamlLine(example), '```'].join('\n'),
    fieldTable(fields as Schema),
    table(['', ''], rows),
  ]
}
