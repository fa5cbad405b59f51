import { initialWork } from '../by-class.ts'
import { emptiedAt, READ_BY_EMPTIED } from '../emptied.ts'
import type { EventDef } from '../event-def.ts'
import { stretchesAboveZero, worstOf } from '../stretches.ts'

/** A queue is gone. */
export const drained: EventDef = {
  kinds: [
    {
      kind: 'drained',
      doc: 'Work waited, and none does at the end of this bin; when in the bin the queue is gone.',
      value: 'greatest queueDepth since it was last empty',
      unit: 'items',
      toward: -1,
    },
  ],
  reads: READ_BY_EMPTIED,
  watch(service) {
    const { load, model, node } = service
    const { queueDepth } = load
    const { bins } = model.grid
    const initial = initialWork(model, node, null)
    const emptied = emptiedAt(service)
    const waits = stretchesAboveZero(queueDepth, 1)
    // What waits before bin 0 may be gone by its end.
    const atOnce = initial > 0 && queueDepth[0] === 0 ? [{ firstBin: -1, lastBin: -1 }] : []
    return {
      stretches: [...atOnce, ...waits],
      marks: (stretch) => {
        const bin = stretch.lastBin + 1
        if (bin >= bins) return []
        const inBins = stretch.lastBin < 0 ? 0 : worstOf([stretch], queueDepth)!.value
        const value = stretch.firstBin <= 0 ? Math.max(initial, inBins) : inBins
        return [{ kind: 'drained', bin, part: emptied(bin), value }]
      },
    }
  },
}
