import { attemptClass, keepPart, sumBetween } from '../../kernel/index.ts'
import type { Derivation } from '../derivation.ts'
import type { DisciplineDef, SharingFacts } from '../discipline-def.ts'

/** Everybody gets the same part of what they want: a well-mixed queue (docs/spec/service.md). */
export const proportional: DisciplineDef = {
  name: 'proportional',
  doc: 'All work present is attempted in proportion, whatever its class.',
  start: () => ({
    divide(attempts, present, capacity) {
      if (present.needs.length === 1) {
        attemptClass(attempts, present, 0, capacity)
        return
      }
      const ratio = capacity / present.total
      for (let i = 0; i < attempts.length; i++) attempts[i] = present.items[i]! * ratio
    },
    reject: rejectInProportion,
  }),
  share: ({ capacity, classes, of }) => ({
    formula: `${classes[of]!.present} * ${capacity} / node.presentWork`,
    says: 'what is there of the class, scaled by the capacity over the work of all classes',
  }),
  cut: cutInProportion,
}

/** How what is rejected in proportion comes about. */
export function cutInProportion({ classes, of }: SharingFacts): Derivation {
  return {
    formula: `node.waiting.${classes[of]!.name} * node.excess / node.waiting`,
    says: 'its part, in proportion to what waits, of what the queue has no room for',
  }
}

/** Reject of everything waiting in proportion. */
export function rejectInProportion(waiting: Float64Array, excess: number): void {
  const sum = sumBetween(waiting, 0, waiting.length)
  keepPart(waiting, 0, waiting.length, Math.max(0, sum - excess) / sum)
}
