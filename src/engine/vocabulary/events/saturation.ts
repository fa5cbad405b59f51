import type { EventDef } from '../event-def.ts'
import { emptiedAt, READ_BY_EMPTIED } from '../emptied.ts'
import { saturatedMarks } from '../saturation.ts'
import { stretchesIn } from '../stretches.ts'
import { startAndEnd } from './start-and-end.ts'

/** A service attempts all it can while work waits. */
export const saturation: EventDef = {
  kinds: [
    {
      kind: 'saturation-start',
      doc: 'The service attempts all it can while work waits, or resources or full targets hold it back; at the start of the bin.',
      value: 'queueDepth of the bin',
      unit: 'items',
      toward: 1,
    },
    {
      kind: 'saturation-end',
      doc: 'It is not saturated any more; when its queue is gone, where that is in the bin.',
      value: 'greatest queueDepth while it was saturated',
      unit: 'items',
      toward: -1,
    },
  ],
  reads: READ_BY_EMPTIED,
  watch(service) {
    const { load, model } = service
    const { queueDepth } = load
    const emptied = emptiedAt(service)
    const { bins } = model.grid
    return {
      stretches: stretchesIn(saturatedMarks(load), 1),
      marks: startAndEnd({
        start: 'saturation-start',
        end: 'saturation-end',
        bins,
        values: queueDepth,
        endsAt: (t) => (queueDepth[t] === 0 ? emptied(t) : 0),
      }),
    }
  },
}
