import { divideInOrder } from '../../kernel/index.ts'
import type { ResourcePolicy } from '../resource-policy.ts'

/** The first in order gets all it wants, the next what is left. */
export const priority: ResourcePolicy = {
  policy: 'priority',
  doc: 'In order, each user gets all it wants as long as there is something left.',
  ordered: true,
  example: { wants: [50, 60, 10], capacity: 80, gives: [50, 30, 0] },
  divide: divideInOrder,
  share({ wants, available, order, of }) {
    const before = order.slice(0, order.indexOf(of))
    const left = [available.formula, ...before.map((i) => wants[i]!.formula)].join(' - ')
    return {
      formula: `MIN(${wants[of]!.formula}, ${before.length === 0 ? left : `MAX(0, ${left})`})`,
      says: `the smaller of what it wants and what there is${before.length === 0 ? '' : ', less what those before it want'}`,
    }
  },
}
