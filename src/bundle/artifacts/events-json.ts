import { Type } from '@sinclair/typebox'
import { canonicalJson } from '../canonical-json.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** events.json. */
export const eventsJson: Artifact = {
  id: 'events',
  path: 'events.json',
  doc: 'What happened when; runs record no events.',
  schema: Type.Tuple([], { title: 'Events of a run' }),
  encode: () => [{ path: 'events.json', bytes: utf8Bytes(canonicalJson([])) }],
}
