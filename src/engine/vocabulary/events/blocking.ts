import type { EventDef } from '../event-def.ts'
import { stretchesAboveZero } from '../stretches.ts'
import { startAndEnd } from './start-and-end.ts'

/** Full targets hold a service back. */
export const blocking: EventDef = {
  kinds: [
    {
      kind: 'blocked-start',
      doc: 'Attempts are withheld because a target is full.',
      value: 'blocked of the bin',
      unit: 'items/bin',
      toward: 1,
    },
    {
      kind: 'blocked-end',
      doc: 'No attempts are withheld for want of room any more.',
      value: 'greatest blocked of a bin while they were',
      unit: 'items/bin',
      toward: -1,
    },
  ],
  watch({ load: { blocked }, model: { grid } }) {
    if (blocked === undefined) return undefined
    return {
      stretches: stretchesAboveZero(blocked, 1),
      marks: startAndEnd({ start: 'blocked-start', end: 'blocked-end', bins: grid.bins, values: blocked }),
    }
  },
}
