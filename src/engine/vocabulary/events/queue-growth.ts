import type { EventDef } from '../event-def.ts'
import { rising } from '../node-conditions.ts'
import { stretchesIn } from '../stretches.ts'
import { startAndEnd } from './start-and-end.ts'

/** How many bins running a queue rises before it counts as growing. */
const IN_A_ROW = 3

/** The queue of a service grows for a while. */
export const queueGrowth: EventDef = {
  kinds: [
    {
      kind: 'queue-growth-start',
      doc: 'The queue rises in this bin and at least the two after it (with a schedule: over its period).',
      value: 'queueDepth of the bin',
      unit: 'items',
      toward: 1,
    },
    {
      kind: 'queue-growth-end',
      doc: 'The queue has risen for three bins or more, and does not in this one.',
      value: 'greatest queueDepth while it grew',
      unit: 'items',
      toward: -1,
    },
  ],
  watch(service) {
    const { load, model, node } = service
    const rises = rising(model, node, service)
    if (rises === undefined) return undefined
    const { bins } = model.grid
    return {
      stretches: stretchesIn(rises, IN_A_ROW),
      marks: startAndEnd({
        start: 'queue-growth-start',
        end: 'queue-growth-end',
        bins,
        values: load.queueDepth,
      }),
    }
  },
}
