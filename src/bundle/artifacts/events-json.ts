import { Type, type Static } from '@sinclair/typebox'
import { binMs, instantMs, instantText } from '../../base/index.ts'
import type { Model, Run } from '../../engine/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { CauseSchema } from '../run-file.ts'
import { BIN, described, INSTANT } from '../schema-parts.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path of the events in a bundle. */
export const EVENTS_PATH = 'events.json'

/** Something that begins, ends or turns at an instant of a run. */
export const EventSchema = Type.Object(
  {
    bin: BIN,
    at: described(INSTANT, 'In the bin, or at its end; to the millisecond'),
    node: Type.String({ description: 'The node it happens at' }),
    kind: Type.String({ description: 'What happens' }),
    value: described(Type.Number(), 'What the reference says of its kind, in its unit'),
    cause: Type.Optional(CauseSchema),
  },
  { additionalProperties: false },
)

/** events.json: what happens when, in order of time. */
export const EventsFileSchema = Type.Array(EventSchema, { title: 'Events of a run' })

/** Something that begins, ends or turns at an instant of a run. */
export type RunEvent = Static<typeof EventSchema>

/** events.json. */
export const eventsJson: Artifact = {
  id: 'events',
  path: EVENTS_PATH,
  doc: 'What begins, ends or turns at which node, and when.',
  schema: EventsFileSchema,
  encode: ({ content: { run } }) => [{ path: EVENTS_PATH, bytes: utf8Bytes(canonicalJson(eventsOf(run))) }],
}

/** The events of a finished run as its bundle tells them. */
export function eventsOf({ events, model }: Pick<Run, 'events' | 'model'>): readonly RunEvent[] {
  // Keys stand in the order in which the file holds them.
  return events.map(({ bin, part, cause, kind, node, value }): RunEvent => {
    const at = eventAt(model, bin + part)
    return cause === undefined ? { at, bin, kind, node, value } : { at, bin, cause, kind, node, value }
  })
}

/** RFC 3339 UTC of an instant that many bins after the start of the run, to the millisecond. */
function eventAt({ window, grid }: Model, bins: number): string {
  return instantText(instantMs(window.start)! + Math.round(bins * binMs(grid)))
}
