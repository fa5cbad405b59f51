import type { Derivation } from '../derivation.ts'
import { numberText } from '../derivation.ts'
import type { DisciplineDef, SharingFacts } from '../discipline-def.ts'
import { DISCIPLINES } from '../disciplines/index.ts'
import { fits, isShared, limitOf, overClasses, present, workHere, type Facts } from './service-derivation-parts.ts'
import { workOf } from './service-fields.ts'

/** How the attempts come about. */
export function attempts(facts: Facts): Derivation {
  if (!facts.has('blocked')) return tried(facts)
  return {
    formula: 'class.tried * node.roomFactor',
    says: 'what it could attempt, as far as there is room for it further on',
  }
}

/** How what is withheld for want of room comes about. */
export function blocked(): Derivation {
  return {
    formula: 'class.tried - attempts',
    says: 'what it could attempt, less what it does: a full queue further on has no room for the rest',
  }
}

/** What it could attempt if there were room for everything. */
export function tried(facts: Facts): Derivation {
  const limit = limitOf(facts)
  if (isShared(facts)) return shared(facts, limit)
  const all = present(facts)
  if (limit === undefined) return { formula: all, says: 'all the work there is' }
  const work = workHere(facts)
  const may = limit === 'own' ? 'what its resources leave it' : 'its capacity'
  return {
    formula: `MIN(${limit}${work === 1 ? '' : ` / ${numberText(work)}`}, ${all})`,
    says: `the smaller of ${may} and the work there is`,
  }
}

/** The part of one class, which the discipline finds. */
function shared(facts: Facts, limit: string | undefined): Derivation {
  if (limit === undefined || fits(facts)) {
    return {
      formula: 'class.present',
      says: `all the work of the class that is there: ${limit === undefined ? 'it has no limit' : 'the capacity suffices for every class'}`,
      context: limit === undefined ? [] : ['node.presentWork', limit],
    }
  }
  if (onlyItKnows(facts)) {
    const value = facts.at('attempts') + (facts.has('blocked') ? facts.at('blocked') : 0)
    return {
      formula: null,
      says: 'its part of what came first; work was held back, and which of it is left the discipline alone knows',
      context: ['class.present', 'node.presentWork', limit],
      value,
    }
  }
  return disciplineOf(facts).share(sharingOf(facts, limit))
}

/** What the capacity of a discipline with such a notion is shared up to, per unit of weight. */
export function level(facts: Facts): Derivation | undefined {
  const limit = limitOf(facts)
  return limit === undefined || fits(facts) ? undefined : disciplineOf(facts).level?.(sharingOf(facts, limit))
}

/**
 * Whether what waits is known to the discipline alone: it remembers by itself, and attempts are held back in this bin or
 * were since the queue was empty last.
 */
export function onlyItKnows(facts: Facts): boolean {
  const { at, has, bin } = facts
  if (disciplineOf(facts).remembers !== true || !has('blocked')) return false
  for (let back = 0; back <= bin; back++) {
    if (back > 0 && at('node.queueDepth', back) === 0) return false
    if (at('node.blocked', back) > 0) return true
  }
  return false
}

/** The discipline of a service. */
export function disciplineOf({ fields }: Facts): DisciplineDef {
  return DISCIPLINES.get(fields.discipline ?? 'proportional')!
}

/** What its discipline sees of the service in the bin. */
export function sharingOf(facts: Facts, capacity: string): SharingFacts {
  const { fields, everyClass, workClass, at, bin, log } = facts
  return {
    capacity,
    available: at('own'),
    classes: everyClass.map((name) => ({
      name,
      work: workOf(fields, name),
      present: `node.present.${name}`,
      items: at(`node.present.${name}`),
      log: log(name),
    })),
    of: everyClass.indexOf(workClass!),
    bin,
    stayPart: fields.patience === undefined ? '' : ' * (1 - node.latePart)',
    ...(fields.priority === undefined ? {} : { priority: fields.priority }),
    ...(fields.weights === undefined ? {} : { weights: fields.weights }),
  }
}

/** All the work there is, in units of it. */
export function presentWork(facts: Facts): Derivation {
  return { formula: overClasses(facts, 'present', true), says: 'the work there is to attempt, in units of it' }
}

/** How what resources withhold comes about. */
export function refused(facts: Facts): Derivation {
  const { at } = facts
  const says = 'work that its own capacity would attempt and its resources do not allow'
  if (!(at('own') < Infinity)) return { formula: '0', says: 'nothing: its resources do not hold it back' }
  const could = at('ceiling') < Infinity ? 'MIN(capacity, node.presentWork)' : 'node.presentWork'
  return { formula: `${could} - MIN(own, node.presentWork)`, says }
}
