import { Type, type Static } from '@sinclair/typebox'
import { canonicalJson } from '../canonical-json.ts'
import { BIN, described, INSTANT } from '../schema-parts.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path of the events in a bundle. */
export const EVENTS_PATH = 'events.json'

/** Something that begins, ends or turns at an instant of a run. */
export const EventSchema = Type.Object(
  {
    bin: BIN,
    at: described(INSTANT, 'In the bin, or at its end'),
    node: Type.String({ description: 'The node it happens at' }),
    kind: Type.String({ description: 'What happens' }),
    value: described(Type.Number(), 'Of the measure that it is about'),
    cause: Type.Optional(Type.String({ description: 'What explains most of the change' })),
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
  doc: 'What happened when; runs record no events.',
  schema: EventsFileSchema,
  encode: () => [{ path: EVENTS_PATH, bytes: utf8Bytes(canonicalJson([])) }],
}
