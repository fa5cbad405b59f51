import { signed, type Derivation } from '../derivation.ts'
import { abandonedAge, latency, oldestAge, rejectedAge, waitTime } from './service-age-derivations.ts'
import { attempts, blocked, refused } from './service-attempts-derivations.ts'
import { expected } from './service-chain-derivations.ts'
import { before, capacity, ceiling, classField, worked, type Facts } from './service-derivation-parts.ts'
import { backoffOf, workOf } from './service-fields.ts'
import { abandoned, late, lateShare, left, rejected } from './service-leaving-derivations.ts'

const same = (formula: string, says = 'the same'): Derivation => ({ formula, says })

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
  errors: (facts) => ({
    formula: `attempts * ${classField(facts, 'failureRate')}`,
    says: 'the part of the attempts that fails',
  }),
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
    formula: has('errors') ? 'errors - exhausted' : '0',
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
  own: ceiling,
  ceiling,
  refused,
  left,
  late,
  lateShare,
  waitTime,
  wait: () => same('waitTime'),
  oldestAge,
  oldest: () => same('oldestAge'),
  latency,
  age: () => same('latency'),
  servedAge: () => same('latency', 'how old the attempts are when they leave'),
  exhaustedAge: () => same('latency', 'how old the attempts are when they leave'),
  abandonedAge,
  rejectedAge,
  expectedWait: (facts) => expected(facts, 'wait'),
  expectedLoss: (facts) => expected(facts, 'loss'),
  serviceLevel: (facts) => expected(facts, 'level'),
  stationaryWait: () => same('expectedWait'),
  stationaryLoss: () => same('expectedLoss'),
  stationaryLevel: () => same('serviceLevel'),
  targetWait: () => same('fields.target.wait', 'as given'),
  limit: () => same('fields.queueLimit', 'as given'),
  patienceMinutes: () => same('fields.patience', 'as given'),
  entries: ({ has }) => ({ formula: signed(has, '+arrivals', '+retries'), says: 'what comes in and what comes back' }),
  attemptsWork: (facts) => worked(facts, 'attempts'),
  entriesWork: (facts) => worked(facts, 'entries'),
  queueWork: (facts) => worked(facts, 'queueDepth'),
  unitMinutes: () => ({ formula: 'fields.serviceTime', says: 'the time of one unit of work, as given' }),
  serviceMinutes: ({ fields, everyClass, at }) =>
    everyClass.every((one) => workOf(fields, one) === 1)
      ? { formula: 'unitMinutes', says: 'the time of one attempt, as given' }
      : at('attempts') > 0
        ? { formula: 'node.attemptsWork / node.attempts * unitMinutes', says: 'the mean time of an attempt' }
        : { formula: '0 / attempts', says: 'there is none: nothing is attempted' },
}
