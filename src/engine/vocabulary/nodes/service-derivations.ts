import type { Derivation, DerivationFacts } from '../derivation.ts'
import { signed } from '../derivation.ts'
import { backoffOf, type ServiceFields } from './service-fields.ts'

type Facts = DerivationFacts<ServiceFields>

/** What waited at the end of the bin before. */
const before = ({ initial }: Facts): string => `SHIFT(queueDepth, 1, ${initial})`

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

function attempts(facts: Facts): Derivation {
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

function capacity({ fields }: Facts): Derivation {
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

function blocked(facts: Facts): Derivation {
  const { workClass, classes, fields, has } = facts
  const says = 'what could be attempted, less what is: a full queue further on has no room for the rest'
  if ((workClass !== null && classes.length > 1) || (fields.work !== undefined && classes.length > 0)) {
    return { formula: null, says, context: [before(facts), 'arrivals', 'attempts'] }
  }
  const could = has('capacity') || fields.uses !== undefined ? `MIN(own, ${present(facts)})` : present(facts)
  return { formula: `${could} - attempts`, says }
}

function abandoned(facts: Facts): Derivation {
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

function rejected(facts: Facts): Derivation {
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
function worked({ fields, classes, has }: Facts, measure: string): Derivation {
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

/** How every measure of a service comes about (docs/spec/service.md). */
export const SERVICE_DERIVATIONS: Readonly<Record<string, (facts: Facts) => Derivation>> = {
  attempts,
  capacity,
  abandoned,
  rejected,
  served: ({ has }) => ({
    formula: has('errors') ? 'attempts - errors' : 'attempts',
    says: has('errors') ? 'what is attempted, less what fails' : 'what is attempted',
  }),
  errors: () => ({ formula: 'attempts * fields.failureRate', says: 'the part of the attempts that fails' }),
  exhausted: ({ has }) => ({
    formula: has('retries') ? 'errors - (inBackoff - SHIFT(inBackoff, 1) + retries)' : 'errors',
    says: has('retries')
      ? 'what fails and does not enter back-off: it is out of tries'
      : 'what fails, which is not tried again',
  }),
  retries: ({ fields }) => ({
    formula: `CONV(backing, [0, ${backoffOf(fields).join(', ')}])`,
    says: 'what failed in earlier bins and comes back after its back-off',
  }),
  backing: ({ has }) => ({
    formula: signed(has, '+errors', '-exhausted'),
    says: 'what fails and will be tried again',
  }),
  inBackoff: () => ({
    formula: 'SHIFT(inBackoff, 1) + backing - retries',
    says: 'what was in back-off, plus what failed and will be tried again, less what came back',
  }),
  queueDepth: (facts) => ({
    formula: `${before(facts)} + ${signed(facts.has, '+arrivals', '+retries', '-attempts', '-abandoned', '-rejected')}`,
    says: `what waited before, plus what came${facts.has('retries') ? ' and came back' : ''}, less what was attempted${
      facts.has('abandoned') || facts.has('rejected') ? ' and what left' : ''
    }`,
  }),
  blocked,
  own: ({ fields, has }) => ({
    formula: null,
    says: fields.uses === undefined ? 'its capacity' : 'what its resources leave of its capacity',
    context: has('capacity') ? ['capacity'] : [],
  }),
  ceiling: ({ has }) => ({ formula: null, says: 'its capacity', context: has('capacity') ? ['capacity'] : [] }),
  refused: (facts) => ({
    formula: null,
    says: 'work that its own capacity would attempt and its resources do not allow',
    context: [...(facts.has('capacity') ? ['capacity'] : []), 'own', before(facts), 'arrivals'],
  }),
  entries: ({ has }) => ({ formula: signed(has, '+arrivals', '+retries'), says: 'what comes in and what comes back' }),
  attemptsWork: (facts) => worked(facts, 'attempts'),
  entriesWork: (facts) => worked(facts, 'entries'),
  queueWork: (facts) => worked(facts, 'queueDepth'),
  unitMinutes: () => ({ formula: 'fields.serviceTime', says: 'the time of one unit of work, as given' }),
  serviceMinutes: ({ fields, classes }) =>
    fields.work === undefined || classes.length === 0
      ? { formula: 'unitMinutes', says: 'the time of one attempt, as given' }
      : { formula: 'node.attemptsWork / node.attempts * unitMinutes', says: 'the mean time of an attempt' },
}
