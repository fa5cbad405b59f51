import { attemptClass, FITS, restOf } from '../../kernel/index.ts'
import { numberText, times } from '../derivation.ts'
import type { DisciplineDef, SharingFacts } from '../discipline-def.ts'
import { cutInProportion, rejectInProportion } from './proportional.ts'

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
  share(facts) {
    const { present, work, name } = facts.classes[facts.of]!
    const divisor = work === 1 ? '' : ` / ${numberText(work)}`
    return {
      formula: `MIN(${present}, node.level${times(weightOf(facts, name))}${divisor})`,
      says: 'the smaller of what is there of the class and the level to which every class is raised, by its weight',
    }
  },
  level(facts) {
    const { classes, capacity } = facts
    const whole = servedWhole(facts)
    const used = classes.flatMap(({ present, work }, i) => (whole.has(i) ? [` - ${present}${times(work)}`] : []))
    const weights = classes.flatMap(({ name }, i) => (whole.has(i) ? [] : [numberText(weightOf(facts, name))]))
    const left = used.length === 0 ? capacity : `(${capacity}${used.join('')})`
    return {
      formula: weights.length === 1 ? `${left} / ${weights[0]!}` : `${left} / (${weights.join(' + ')})`,
      says:
        used.length === 0
          ? 'the capacity for each unit of weight'
          : 'what is left of the capacity by the classes that need less than their part, for each unit of weight of the others',
    }
  },
  cut: cutInProportion,
}

const weightOf = ({ weights }: SharingFacts, name: string): number => weights?.[name] ?? 1

/** Positions of the classes that need no more than their part. */
function servedWhole(facts: SharingFacts): ReadonlySet<number> {
  const { classes, available } = facts
  const whole = new Set<number>()
  let left = available
  for (let served = true; served;) {
    const weights = classes.reduce((sum, { name }, i) => sum + (whole.has(i) ? 0 : weightOf(facts, name)), 0)
    const level = left / weights
    served = false
    for (const [i, { name, items, work }] of classes.entries()) {
      if (whole.has(i) || items * work > level * weightOf(facts, name) * FITS) continue
      left = Math.max(0, left - items * work)
      whole.add(i)
      served = true
    }
  }
  return whole
}

function sumWhere(values: Float64Array, chosen: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) if (chosen[i] === 1) sum += values[i]!
  return sum
}
