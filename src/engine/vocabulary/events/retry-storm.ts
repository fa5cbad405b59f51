import type { EventDef } from '../event-def.ts'
import { storming } from '../node-conditions.ts'
import { stretchesIn } from '../stretches.ts'
import { startAndEnd } from './start-and-end.ts'

/** More work comes back than arrives. */
export const retryStorms: EventDef = {
  kinds: [
    {
      kind: 'retry-storm-start',
      doc: 'More work comes back to be tried again than arrives for the first time (with a schedule: over its period).',
      value: 'retries of the bin',
      unit: 'items/bin',
      toward: 1,
    },
    {
      kind: 'retry-storm-end',
      doc: 'No more work comes back than arrives.',
      value: 'greatest retries of a bin of the storm',
      unit: 'items/bin',
      toward: -1,
    },
  ],
  watch(service) {
    const { model, node, values } = service
    const storms = storming(node, service)
    if (storms === undefined) return undefined
    const { bins } = model.grid
    return {
      stretches: stretchesIn(storms, 1),
      marks: startAndEnd({
        start: 'retry-storm-start',
        end: 'retry-storm-end',
        bins,
        values: values(`${node.id}.retries`)!,
      }),
    }
  },
}
