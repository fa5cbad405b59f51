import { signed, type Derivation } from '../derivation.ts'
import { disciplineOf, onlyItKnows, sharingOf } from './service-attempts-derivations.ts'
import { before, isShared, overClasses, type Facts } from './service-derivation-parts.ts'

/** How what gives up comes about. */
export function abandoned(facts: Facts): Derivation {
  if (facts.fields.patience === undefined) return left(facts)
  return {
    formula: 'class.left + class.late',
    says: 'what loses its patience, of what waited before and of what comes to wait in the bin',
  }
}

/** How what leaves at the start of a bin comes about. */
export function left(facts: Facts): Derivation {
  const { fields, at } = facts
  const says = 'a part of what waited at the end of the bin before'
  if (fields.patience === undefined) return { formula: `${before(facts)} * fields.abandonRate`, says }
  if (!(at('fields.patience') > 0)) return { formula: before(facts), says: 'all that waited: it has no patience' }
  return { formula: `${before(facts)} * (1 - EXP(-MINUTES() / fields.patience))`, says }
}

/** How what leaves at the end of a bin, of what came to wait in it, comes about. */
export function late(): Derivation {
  return {
    formula: '(class.present - attempts) * node.latePart',
    says: 'a part of what is not attempted: those who came to wait in the bin and lost their patience',
  }
}

/** Of all that is not attempted, the part that leaves at the end of the bin. */
export function latePart(facts: Facts): Derivation {
  const { at } = facts
  const stays = overClasses(facts, 'present', false)
  const waiting = isShared(facts) ? `(${stays} - node.attempts)` : '(class.present - attempts)'
  if (!(at('node.entries') > at('node.attempts'))) {
    return { formula: '0', says: 'nobody: no more came than was attempted', context: ['node.entries', 'node.attempts'] }
  }
  return {
    formula: `MIN(1, node.lateShare * (node.entries - node.attempts) / ${waiting})`,
    says: 'those who come to wait in the bin and lose their patience in it, of all that are not attempted',
  }
}

/** Of those who come to wait evenly over a bin, the part that loses its patience in it. */
export function lateShare({ at, binMinutes }: Facts): Derivation {
  const says = 'the part of those who come to wait evenly over the bin that loses its patience before its end'
  const x = '(MINUTES() / fields.patience)'
  const ratio = binMinutes / at('fields.patience')
  if (ratio === Infinity) return { formula: '1', says: 'all: nobody has patience' }
  if (ratio > 0.01) return { formula: `1 - (1 - EXP(-${x})) / ${x}`, says }
  // Where e^(-x) is nearly 1 the difference would lose its digits.
  return { formula: `${x} / 2 * (1 - ${x} / 3 * (1 - ${x} / 4 * (1 - ${x} / 5)))`, says }
}

/** What would wait at the end of the bin if there were no limit. */
export function waiting(facts: Facts): Derivation {
  if (facts.workClass === null && isShared(facts)) {
    return { formula: overClasses(facts, 'waiting', false), says: 'what would wait without a limit, of all classes' }
  }
  const late = facts.fields.patience === undefined ? '' : ' - class.late'
  return { formula: `class.present - attempts${late}`, says: 'what is there and is not attempted' }
}

/** What the queue has no room for. */
export function excess(): Derivation {
  return { formula: 'MAX(0, node.waiting - fields.queueLimit)', says: 'what would wait beyond the limit of the queue' }
}

/** How what the queue has no room for comes about. */
export function rejected(facts: Facts): Derivation {
  const { at, has } = facts
  if (!isShared(facts)) {
    const waits = `${before(facts)} + ${signed(has, '+arrivals', '+retries', '-attempts', '-abandoned')}`
    return { formula: `MAX(0, ${waits} - fields.queueLimit)`, says: 'what would wait beyond the limit of the queue' }
  }
  const context = ['node.waiting', 'fields.queueLimit']
  if (!(at('node.excess') > 0)) return { formula: '0', says: 'nothing: there is room for all that waits', context }
  if (at('fields.queueLimit') === 0) {
    return { formula: 'class.waiting', says: 'all that would wait: the queue has no room', context }
  }
  if (onlyItKnows(facts)) {
    const says = 'its part of what came last; work was held back, and which of it is left the discipline alone knows'
    return { formula: null, says, context: ['class.waiting', ...context] }
  }
  return disciplineOf(facts).cut(sharingOf(facts, 'own'))
}

/** What a discipline that cuts up to a level cuts up to. */
export function cutLevel(facts: Facts): Derivation | undefined {
  return disciplineOf(facts).cutLevel?.(sharingOf(facts, 'own'))
}
