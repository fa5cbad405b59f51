import { signed, type Derivation } from '../derivation.ts'
import {
  abandoned,
  attempts,
  before,
  blocked,
  capacity,
  rejected,
  worked,
  type Facts,
} from './service-derivation-parts.ts'
import { backoffOf } from './service-fields.ts'

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
