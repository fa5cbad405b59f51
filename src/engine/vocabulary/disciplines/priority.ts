import { attemptClass, FITS, keepPart, restOf, sumBetween } from '../../kernel/index.ts'
import type { DisciplineDef } from '../discipline-def.ts'

/** Class by class, without interrupting a bin's work; the lowest class is rejected first (docs/spec/service.md). */
export const priority: DisciplineDef = {
  name: 'priority',
  doc: 'A class is attempted only with the capacity that higher classes leave; the lowest is rejected first.',
  field: { name: 'priority', required: true },
  start({ classes, levels, priority: names = classes }) {
    const order = names.map((name) => classes.indexOf(name))
    return {
      divide(attempts, present, capacity) {
        let left = capacity
        for (const cls of order) {
          attemptClass(attempts, present, cls, left)
          left = restOf(left, present.needs[cls]!, capacity)
        }
      },
      reject(waiting, excess) {
        let left = excess
        for (let rank = order.length - 1; rank >= 0 && left > 0; rank--) {
          const from = order[rank]! * levels
          const sum = sumBetween(waiting, from, from + levels)
          keepPart(waiting, from, from + levels, sum <= left * FITS ? 0 : (sum - left) / sum)
          left = restOf(left, sum, excess)
        }
      },
    }
  },
}
