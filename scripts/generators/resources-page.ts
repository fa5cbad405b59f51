import { DEFINITIONS, LABEL_NAMES, modelSchema, RESOURCE_MEASURES, type Definitions } from '../../src/engine/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'A resource is a capacity that services share: `topology.resources` names it, `uses` of a service says how many units of ' +
  'it one unit of work takes. The [specification](../spec/resources.md) says who gets what.'

/** docs/reference/resources.md: fields, policies and series of resources. */
export function resourcesPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const schema = modelSchema(definitions) as unknown as {
    properties: { topology: { properties: { resources: { additionalProperties: Schema } } } }
  }
  const { additionalProperties } = schema.properties.topology.properties.resources
  const policies = [...definitions.policies.values()].map(({ policy, doc, example }) => [
    `\`${policy}\``,
    doc,
    `${example.wants.join(', ')} of ${example.capacity}: ${example.gives.join(', ')}`,
  ])
  const measures = RESOURCE_MEASURES.map(({ id, unit, kind, doc }) => [`\`resource.${id}\``, unit, kind, doc])
  return [
    page(
      'resources',
      'Resources',
      ABOUT,
      fieldTable(additionalProperties, LABEL_NAMES),
      '## Policies',
      'How a resource is divided when its users want more than there is. The first is what it has unless it names another.',
      table(['Policy', 'Meaning', 'For example'], policies),
      '## Series',
      table(['Series', 'Unit', 'Kind', 'Meaning'], measures),
    ),
  ]
}
