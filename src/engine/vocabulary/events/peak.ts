import type { EventDef } from '../event-def.ts'
import { stretchesAboveZero, worstOf } from '../stretches.ts'

/** The longest queue between two times without one. */
export const peak: EventDef = {
  kinds: [
    {
      kind: 'peak',
      doc:
        'The greatest queueDepth between two bins of 0, the first of equal ones; at the end of its bin. The ends of the ' +
        'run count as 0, but a queue that is longest in the last bin has no peak yet.',
      value: 'queueDepth of the bin',
      unit: 'items',
      toward: 0,
    },
  ],
  watch({ load: { queueDepth }, model: { grid } }) {
    return {
      stretches: stretchesAboveZero(queueDepth, 1),
      marks: (stretch) => {
        const longest = worstOf([stretch], queueDepth)
        if (longest === null || longest.bin === grid.bins - 1) return []
        return [{ kind: 'peak', bin: longest.bin, part: 1, value: longest.value }]
      },
    }
  },
}
