import { DEFINITIONS, type Definitions, type NodeKind } from '../../src/engine/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'
import { publishedWith } from './published-with.ts'
import { yamlLine } from './yaml-line.ts'

const ABOUT =
  'What the nodes of a model can be: their fields, the outlets that edges leave by, and the measures they publish as ' +
  'series `node.measure`. Every node also takes the labels of [the model](model.md#labels). A field that is not needed ' +
  'may be left out. [Metrics](metric-definitions.md) are derived from measures. `flowsim node-kinds` lists them.'

/** docs/reference/node-kinds.md: every node kind. */
export function nodeKindsPage({ nodes }: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  return [page('node-kinds', 'Node kinds', ABOUT, ...[...nodes.values()].flatMap(kindParts))]
}

function kindParts(kind: NodeKind): readonly string[] {
  return [
    `## ${kind.kind}`,
    kind.doc,
    ['```yaml', `${kind.kind}_1: ${yamlLine({ kind: kind.kind, ...kind.example })}`, '```'].join('\n'),
    kind.inlet ? '' : 'No edge may lead into it.',
    outletsText(kind),
    Object.keys(kind.fields.properties).length === 0
      ? 'It has no fields of its own.'
      : fieldTable(kind.fields as Schema),
    measuresTable(kind),
  ].filter((part) => part !== '')
}

function outletsText({ outlets }: NodeKind): string {
  if (outlets.length === 0) return 'No edge may lead out of it.'
  const names = outlets.map((outlet) => `\`${outlet}\``)
  return names.length === 1 ? `Its only outlet is ${names[0]!}.` : `Its outlets are ${names.join(', ')}.`
}

function measuresTable(kind: NodeKind): string {
  const rows = Object.entries(kind.measures)
    .filter(([, { scratch }]) => scratch !== true)
    .map(([name, { unit, kind: sort, doc, where, obeying }]) => {
      const published =
        obeying === true
          ? 'with an edge that waits for [room](../spec/resources.md)'
          : publishedWith(kind, (fields) => where === undefined || where(fields))
      return [`\`${name}\``, unit, sort, published ?? '', doc]
    })
  return table(['Measure', 'Unit', 'Kind', 'Published', 'Meaning'], rows)
}
