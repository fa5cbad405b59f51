import { signed, type Derivation, type DerivationFacts } from '../derivation.ts'
import type { ServiceFields } from './service-fields.ts'

/** What a derivation of a service may look at. */
export type Facts = DerivationFacts<ServiceFields>

/** What waited at the end of the bin before. */
export const before = ({ initial }: Facts): string => `SHIFT(queueDepth, 1, ${initial})`

/** Work that can be attempted in the bin: what waited and did not give up, and what comes in. */
function present(facts: Facts): string {
  const { fields, has } = facts
  const stays =
    fields.abandonRate !== undefined
      ? ' * (1 - fields.abandonRate)'
      : fields.patience !== undefined
        ? ' * IF(fields.patience > 0, EXP(-MINUTES() / fields.patience), 0)'
        : ''
  return `${before(facts)}${stays} + ${signed(has, '+arrivals', '+retries')}`
}

/** How the attempts come about. */
export function attempts(facts: Facts): Derivation {
  const { fields, has, workClass, classes } = facts
  if (workClass !== null && classes.length > 1) return attemptsOfClass(facts)
  // Limits are in units of work.
  if (fields.work !== undefined && classes.length > 0) return attemptsOfClass(facts)
  const limit = fields.uses !== undefined ? 'own' : has('capacity') ? 'capacity' : undefined
  const tried = limit === undefined ? present(facts) : `MIN(${limit}, ${present(facts)})`
  const may = fields.uses !== undefined ? 'what its resources leave it' : 'its capacity'
  const blocked = has('blocked') ? ', less what is withheld for want of room further on' : ''
  return {
    formula: has('blocked') ? `${tried} - blocked` : tried,
    says:
      limit === undefined ? `all the work there is${blocked}` : `the smaller of ${may} and the work there is${blocked}`,
  }
}

/** The part of a class is found by the discipline, which looks at all classes at once. */
function attemptsOfClass(facts: Facts): Derivation {
  const { fields } = facts
  const discipline = fields.discipline ?? 'proportional'
  return {
    formula: null,
    says: `its part, by the discipline ${discipline}, of what the node attempts`,
    context: [before(facts), 'arrivals', ...(facts.has('retries') ? ['retries'] : []), 'node.attempts'],
  }
}

/** How the capacity comes about. */
export function capacity({ fields }: Facts): Derivation {
  const factors: string[] = []
  const words: string[] = []
  if (fields.capacity !== undefined) {
    factors.push('fields.capacity')
    words.push('the capacity it is given')
  }
  if (fields.servers !== undefined) {
    factors.push('fields.servers', 'MINUTES() / fields.serviceTime')
    words.push('its servers times the attempts one of them makes in a bin')
  }
  if (fields.parallelism !== undefined) {
    factors.push('fields.parallelism')
    words.push('its parallelism')
  }
  if (fields.schedule !== undefined) {
    const { everyBins, offset = 0 } = fields.schedule
    factors.push(
      offset === 0
        ? `(MOD(BIN(), ${everyBins}) == 0)`
        : `(BIN() >= ${offset} and MOD(BIN() - ${offset}, ${everyBins}) == 0)`,
    )
    words.push(`1 in one bin of ${everyBins} and 0 in the others, by its schedule`)
  }
  if (fields.capacity === undefined && fields.servers === undefined) {
    // Unlimited where it is open, which no number says.
    return {
      formula: `IF(${factors.join(' * ')}, 0 / 0, 0)`,
      says: 'nothing where its schedule is closed, else unlimited',
    }
  }
  return { formula: factors.join(' * '), says: words.join(', times ') }
}

/** How what is withheld for want of room comes about. */
export function blocked(facts: Facts): Derivation {
  const { workClass, classes, fields, has } = facts
  const says = 'what could be attempted, less what is: a full queue further on has no room for the rest'
  if ((workClass !== null && classes.length > 1) || (fields.work !== undefined && classes.length > 0)) {
    return { formula: null, says, context: [before(facts), 'arrivals', 'attempts'] }
  }
  const could = has('capacity') || fields.uses !== undefined ? `MIN(own, ${present(facts)})` : present(facts)
  return { formula: `${could} - attempts`, says }
}

/** How what gives up comes about. */
export function abandoned(facts: Facts): Derivation {
  const { fields, workClass, classes } = facts
  if (fields.patience === undefined) {
    return {
      formula: `${before(facts)} * fields.abandonRate`,
      says: 'a part of what waited at the end of the bin before',
    }
  }
  const says = 'what loses its patience, of what waited before and of what comes to wait in the bin'
  if (workClass !== null && classes.length > 1)
    return { formula: null, says, context: [before(facts), 'fields.patience'] }
  const x = '(MINUTES() / fields.patience)'
  const waiting = `MAX(0, ${signed(facts.has, '+arrivals', '+retries')} - attempts)`
  const leave = `${before(facts)} * (1 - EXP(-${x})) + (1 - (1 - EXP(-${x})) / ${x}) * ${waiting}`
  return { formula: `IF(fields.patience > 0, ${leave}, ${before(facts)} + ${waiting})`, says }
}

/** How what the queue has no room for comes about. */
export function rejected(facts: Facts): Derivation {
  const { workClass, classes, has } = facts
  const waiting = `${before(facts)} + ${signed(has, '+arrivals', '+retries', '-attempts', '-abandoned')}`
  if (workClass !== null && classes.length > 1) {
    return {
      formula: `${waiting} - queueDepth`,
      says: 'what cannot wait because the queue of the node is full, cut by the discipline',
    }
  }
  return { formula: `MAX(0, ${waiting} - fields.queueLimit)`, says: 'what would wait beyond the limit of the queue' }
}

/** A measure of the node in units of work: items of each class count by what they take. */
export function worked({ fields, classes, has }: Facts, measure: string): Derivation {
  const { work } = fields
  if (work === undefined || classes.length === 0)
    return { formula: measure, says: 'the items: each is one unit of work' }
  const items = (one: string): string =>
    measure !== 'entries'
      ? `${measure}.${one}`
      : has('retries')
        ? `(arrivals.${one} + retries.${one})`
        : `arrivals.${one}`
  const terms = classes.map((one) => `${items(one)} * ${work[one] ?? 1}`)
  return { formula: terms.join(' + '), says: 'the items of each class times the work of one' }
}
