import { divideMaxMin } from '../../kernel/index.ts'
import type { ResourcePolicy } from '../resource-policy.ts'

/** Small wants are met whole; the others get equal parts. */
export const maxMin: ResourcePolicy = {
  policy: 'max-min',
  doc: 'What all get is raised equally until it is used up; who has its want gets no more.',
  ordered: false,
  example: { wants: [20, 60, 60], capacity: 80, gives: [20, 30, 30] },
  divide: divideMaxMin,
  share({ wants, available, of }) {
    const parts = new Float64Array(wants.length)
    const values = Float64Array.from(wants, ({ value }) => value)
    divideMaxMin(parts, values, available.value)
    const others = wants.filter((_, i) => i !== of && parts[i]! >= values[i]!)
    const left = [available.formula, ...others.map(({ formula }) => formula)].join(' - ')
    return {
      formula: `MIN(${wants[of]!.formula}, (${left}) / ${wants.length - others.length})`,
      says: 'the smaller of what it wants and an equal part of what those who want less leave',
    }
  },
}
