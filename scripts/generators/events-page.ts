import { DEFINITIONS, type Definitions } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'What begins, ends or turns at a service of a finished run, and when. Each has its bin, the instant in it, the node, ' +
  'a value and, where one can be told, the cause. How they are found is in the [specification](../spec/events.md).'

/** docs/reference/events.md: every kind of event of finished runs. */
export function eventsPage({ events }: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const rows = events
    .flatMap(({ kinds }) => kinds)
    .map(({ kind, doc, value, unit }) => [`\`${kind}\``, doc, value, unit])
  return [page('events', 'Events', ABOUT, table(['Kind', 'When', 'Value', 'Unit'], rows))]
}
