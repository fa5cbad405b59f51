import { attemptClass, FITS, restOf } from '../../kernel/index.ts'
import type { DisciplineDef } from '../discipline-def.ts'
import { rejectInProportion } from './proportional.ts'

/**
 * Max-min fair by weight: who needs less than their part is served, and the others share what that leaves
 * (docs/spec/service.md). Source: Bertsekas and Gallager, Data Networks (1992), 6.5.2.
 */
export const weighted: DisciplineDef = {
  name: 'weighted',
  doc: 'The classes share the capacity by weight, max-min fair: what one does not need goes to the others.',
  field: { name: 'weights', required: false },
  start({ classes, weights = {} }) {
    const weight = Float64Array.from(classes, (name) => weights[name] ?? 1)
    const waits = new Uint8Array(classes.length)
    return {
      divide(attempts, present, capacity) {
        waits.fill(1)
        let left = capacity
        // Each round serves at least one class whole, or is the last.
        for (let served = true; served;) {
          const level = left / sumWhere(weight, waits)
          served = false
          for (let cls = 0; cls < weight.length; cls++) {
            if (waits[cls] === 0 || present.needs[cls]! > level * weight[cls]! * FITS) continue
            attemptClass(attempts, present, cls, present.needs[cls]!)
            left = restOf(left, present.needs[cls]!, capacity)
            waits[cls] = 0
            served = true
          }
          if (served) continue
          for (let cls = 0; cls < weight.length; cls++) {
            if (waits[cls] === 1) attemptClass(attempts, present, cls, level * weight[cls]!)
          }
        }
      },
      reject: rejectInProportion,
    }
  },
}

function sumWhere(values: Float64Array, chosen: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) if (chosen[i] === 1) sum += values[i]!
  return sum
}
