import { attemptClass, FITS, keepPart, restOf, sumBetween } from '../../kernel/index.ts'
import { numberText, times } from '../derivation.ts'
import type { DisciplineDef, SharingFacts } from '../discipline-def.ts'

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
  share(facts) {
    const { classes, of, capacity } = facts
    const { present, work } = classes[of]!
    const higher = orderOf(facts).slice(0, orderOf(facts).indexOf(of))
    const needs = higher.map((cls) => ` - ${classes[cls]!.present}${times(classes[cls]!.work)}`).join('')
    const left = needs === '' ? capacity : `MAX(0, ${capacity}${needs})`
    return {
      formula: `MIN(${present}, ${left}${work === 1 ? '' : ` / ${numberText(work)}`})`,
      says:
        needs === ''
          ? 'the smaller of the capacity and what is there of the class: it goes first'
          : `the smaller of what is there of the class and what is left of the capacity after ${higher.map((cls) => classes[cls]!.name).join(' and ')}`,
    }
  },
  cut(facts) {
    const { classes, of } = facts
    const lower = orderOf(facts).slice(orderOf(facts).indexOf(of) + 1)
    const cut = lower.map((cls) => ` - node.waiting.${classes[cls]!.name}`).join('')
    return {
      formula: `MIN(node.waiting.${classes[of]!.name}, ${cut === '' ? 'node.excess' : `MAX(0, node.excess${cut})`})`,
      says: 'of what the queue has no room for, what lower classes do not make up',
    }
  },
}

/** Positions of the classes, the highest first. */
function orderOf({ classes, priority }: SharingFacts): readonly number[] {
  const names = classes.map(({ name }) => name)
  return (priority ?? names).map((name) => names.indexOf(name))
}
