import type { Unit } from '../../../base/index.ts'
import type { Derivation } from '../derivation.ts'
import { entryDerivation } from './entry-derivations.ts'
import { overParts } from './entry-parts.ts'
import { emptyAfter, enteringAge, entryAge } from './service-age-derivations.ts'
import { level, presentWork, tried } from './service-attempts-derivations.ts'
import { chainDerivation } from './service-chain-derivations.ts'
import { before, classField, presentDetail, stayPart, worked, type Facts } from './service-derivation-parts.ts'
import { cutLevel, excess, latePart, waiting } from './service-leaving-derivations.ts'

type Derive = (facts: Facts) => Derivation | undefined

/** What derivations name and what is no measure, by name (docs/spec/explain.md). */
const DETAILS: Readonly<Record<string, Derive>> = {
  present: presentDetail,
  presentWork,
  tried,
  level,
  waiting,
  excess,
  cutLevel,
  latePart,
  entryAge,
  enteringAge,
  standingAge: (facts) => overParts(facts, 'standingAge'),
  lateAge: (facts) => overParts(facts, 'lateAge'),
  emptyAfter,
  blockedWork: (facts) => worked(facts, 'blocked'),
  kept: (facts) => ({
    formula: `${before(facts)}${stayPart(facts)}${facts.has('retries') ? ' + retries' : ''}`,
    says: 'what waited before and did not give up, and what comes back',
  }),
  passing: (facts) => ({
    formula: `1 - ${classField(facts, 'failureRate')}`,
    says: 'the part of the attempts that does not fail',
  }),
}

/** Units of those that have one. */
export const SERVICE_DETAIL_UNITS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    ['present', 'tried', 'waiting', 'excess', 'kept', 'taken', 'cut', 'waits', 'stays'].map((name) => [name, 'items']),
  ),
  ...Object.fromEntries(
    ['wait', 'entry', 'first', 'last', 'age', 'cutAge', 'standingAge', 'lateAge', 'entryAge', 'enteringAge'].map(
      (name) => [name, 'minutes'],
    ),
  ),
}

/** How a detail of a service comes about; undefined of any other name. */
export function serviceDetail(name: string, facts: Facts): Derivation | undefined {
  return DETAILS[name]?.(facts) ?? entryDerivation(name, facts) ?? chainDerivation(name, facts)
}
