import { TemplateSchema } from '../../src/template/index.ts'
import { PARAMETER_TYPES } from '../../src/template/parameter-types/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'A template is [a model](model.md) with two sections more, `template` and `parameters`, and with holes `${…}` where ' +
  'values may stand, as the [specification](../spec/templates.md) says. It lies in `templates/<id>/template.yaml`.'

const EXAMPLE = `\`\`\`yaml template
schemaVersion: 1
template: { id: counter, title: A counter, version: 1.0.0 }
parameters:
  clerks: { type: integer, default: 3, minimum: 1, title: Clerks at work }
  perHour: { type: number, default: 150, minimum: 0, unit: customers/hour }
  serving: { type: duration, default: 1m }
  counted: { type: series, description: Customers per bin that replace the synthetic ones. }
window: { start: 2025-01-06T07:00:00Z, timezone: Europe/Berlin }
grid: { bins: 40, binSize: 15, binUnit: minutes }
series:
  synthetic: { profile: weekday-office, mean: '\${perHour / 4}' }
  demand: '\${counted ?? synthetic}'
topology:
  nodes:
    customers: { kind: source, arrivals: demand }
    counter: { kind: service, title: 'Counter of \${clerks}', servers: '\${clerks}', serviceTime: '\${serving}' }
    done: { kind: sink }
  edges:
    - { from: customers, to: counter }
    - { from: counter, to: done }
\`\`\``

/** docs/reference/template.md: the template document. */
export function templatePage(): readonly GeneratedFile[] {
  const { template, parameters } = (TemplateSchema as Schema).properties!
  const types = [...PARAMETER_TYPES.values()].map(({ name, doc, rules }) => [
    `\`${name}\``,
    doc,
    rules.map((rule) => `\`${rule}\``).join(', '),
  ])
  return [
    page(
      'template',
      'Template document',
      ABOUT,
      EXAMPLE,
      '## template',
      fieldTable(template!),
      '## parameters',
      'By name. Every rule is enforced for every value, the default included; unknown names are errors.',
      fieldTable(parameters!.additionalProperties as Schema),
      '## Types of parameters',
      table(['Type', 'Takes', 'Rules'], types),
    ),
  ]
}
