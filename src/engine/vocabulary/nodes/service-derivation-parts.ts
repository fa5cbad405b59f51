import { isClassMap } from '../class-field.ts'
import { numberText, signed, times, type Derivation, type DerivationFacts } from '../derivation.ts'
import type { SeriesValue } from '../series-field.ts'
import { workOf, type ServiceFields } from './service-fields.ts'

/** What a derivation of a service may look at. */
export type Facts = DerivationFacts<ServiceFields>

/** What waited at the end of the bin before. */
export const before = ({ initial }: Facts): string => `SHIFT(queueDepth, 1, ${numberText(initial)})`

/** Whether several classes share the service. */
export const isShared = ({ everyClass }: Facts): boolean => everyClass.length > 1

/** Units of work that one item takes in this view; 1 over several classes. */
export function workHere({ fields, workClass, everyClass }: Facts): number {
  const one = workClass ?? (everyClass.length === 1 ? everyClass[0]! : undefined)
  return one === undefined ? 1 : workOf(fields, one)
}

/** The part of what waited that does not give up at the start of the bin, as a factor; empty where all stays. */
export function stayPart({ fields, at }: Facts): string {
  if (fields.abandonRate !== undefined) return ' * (1 - fields.abandonRate)'
  if (fields.patience === undefined) return ''
  return at('fields.patience') > 0 ? ' * EXP(-MINUTES() / fields.patience)' : ' * 0'
}

/** Work that can be attempted in the bin: what waited and did not give up, and what comes in; items of this view. */
export function present(facts: Facts): string {
  return `${before(facts)}${stayPart(facts)} + ${signed(facts.has, '+arrivals', '+retries')}`
}

/** The same as a detail, `present`. */
export function presentDetail(facts: Facts): Derivation {
  const stays = stayPart(facts) === '' ? 'what waited before' : 'what waited before and did not give up'
  return { formula: present(facts), says: `the work there is to attempt: ${stays}, and what comes in the bin` }
}

/** A sum over all classes, each times the work of one of its items where `inWork`. */
export function overClasses(facts: Facts, measure: string, inWork: boolean): string {
  const { everyClass, fields } = facts
  return everyClass
    .map((one) => {
      const name = everyClass.length === 1 ? measure : `node.${measure}.${one}`
      return `${name}${inWork ? times(workOf(fields, one)) : ''}`
    })
    .join(' + ')
}

/** The name of its capacity after resources, units of work; undefined where it is unlimited in the bin. */
export function limitOf({ fields, at }: Facts): string | undefined {
  if (!(at('own') < Infinity)) return undefined
  return fields.uses !== undefined && at('own') !== at('ceiling') ? 'own' : 'capacity'
}

/** Whether all work that is there in the bin fits its capacity. */
export function fits({ at }: Facts): boolean {
  return at('node.presentWork') <= at('own') * (1 + 1e-12)
}

/** A field that may be a map by class, as its formula: 0 for a class that the map leaves out. */
export function classField({ fields, workClass, everyClass }: Facts, name: 'failureRate'): string {
  const value = fields[name]
  if (value === undefined || !isClassMap<SeriesValue>(value, everyClass)) return `fields.${name}`
  const one = workClass ?? everyClass[0]!
  return value[one] === undefined ? '0' : `fields.${name}.${one}`
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

/** The capacity before resources, or after them where it uses none, as formulas see it. */
export function ceiling({ has, at }: Facts): Derivation {
  // No number says that there is no limit.
  if (!has('capacity') || !(at('ceiling') < Infinity)) return { formula: null, says: 'unlimited' }
  return { formula: 'capacity', says: 'its capacity' }
}

/** A measure of the node in units of work: items of each class count by what they take. */
export function worked(facts: Facts, measure: string): Derivation {
  const { fields, everyClass, has } = facts
  if (fields.work === undefined) return { formula: measure, says: 'the items: each is one unit of work' }
  const suffix = (one: string): string => (everyClass.length === 1 ? '' : `.${one}`)
  const items = (one: string): string =>
    measure !== 'entries'
      ? `${measure}${suffix(one)}`
      : has('retries')
        ? `(arrivals${suffix(one)} + retries${suffix(one)})`
        : `arrivals${suffix(one)}`
  const terms = everyClass.map((one) => `${items(one)}${times(workOf(fields, one))}`)
  return { formula: terms.join(' + '), says: 'the items of each class times the work of one' }
}
