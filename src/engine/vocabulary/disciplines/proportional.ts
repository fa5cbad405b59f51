import { attemptClass, keepPart, sumBetween } from '../../kernel/index.ts'
import type { DisciplineDef } from '../discipline-def.ts'

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
}

/** Reject of everything waiting in proportion. */
export function rejectInProportion(waiting: Float64Array, excess: number): void {
  const sum = sumBetween(waiting, 0, waiting.length)
  keepPart(waiting, 0, waiting.length, Math.max(0, sum - excess) / sum)
}
