import type { MeasureDef } from '../node-kind.ts'
import { hasChain, hasServiceLevel } from './service-chain.ts'
import { abandons, rejects, type ServiceFields } from './service-fields.ts'

type Measures = Readonly<Record<string, MeasureDef<ServiceFields>>>

const fails = (fields: ServiceFields): boolean => fields.failureRate !== undefined
const retries = (fields: ServiceFields): boolean => fields.retry !== undefined
const timed = (fields: ServiceFields): boolean => fields.serviceTime !== undefined

const PUBLISHED: Measures = {
  arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that comes in, retries apart' },
  attempts: { unit: 'items/bin', kind: 'flow', doc: 'tries, whether they succeed or fail' },
  served: { unit: 'items/bin', kind: 'flow', doc: 'work that finishes service' },
  queueDepth: {
    unit: 'items',
    kind: 'stock',
    doc: 'work that waits at the end of the bin',
    sum: 'workInSystem',
    percentiles: true,
  },
  capacity: {
    unit: 'items/bin',
    kind: 'flow',
    doc: 'most work it can attempt; undefined where unlimited',
    where: ({ capacity, servers, schedule }) =>
      capacity !== undefined || servers !== undefined || schedule !== undefined,
    absent: 'undefined',
    whole: true,
  },
  errors: { unit: 'items/bin', kind: 'flow', doc: 'tries that fail', where: fails },
  exhausted: { unit: 'items/bin', kind: 'flow', doc: 'failed work that is out of tries', where: fails },
  retries: { unit: 'items/bin', kind: 'flow', doc: 'work that comes back to be tried again', where: retries },
  inBackoff: {
    unit: 'items',
    kind: 'stock',
    doc: 'failed work that waits to be tried again, at the end of the bin',
    where: retries,
    sum: 'workInSystem',
  },
  abandoned: {
    unit: 'items/bin',
    kind: 'flow',
    doc: 'work that leaves the queue because it has waited too long',
    where: abandons,
  },
  rejected: { unit: 'items/bin', kind: 'flow', doc: 'work refused because the queue is full', where: rejects },
  refused: {
    unit: 'items/bin',
    kind: 'flow',
    doc: 'work, in units of it, that resources kept from being attempted',
    where: ({ uses }) => uses !== undefined,
    whole: true,
  },
  blocked: { unit: 'items/bin', kind: 'flow', doc: 'tries withheld for want of room further on', obeying: true },
  lost: {
    unit: 'items/bin',
    kind: 'flow',
    doc: 'what leaves by exhausted, abandoned or rejected without an edge',
    where: (fields) => fails(fields) || abandons(fields) || rejects(fields),
    sum: 'lost',
  },
}

/** What metrics and warnings need of a service beyond its published measures. */
const SCRATCH: Measures = {
  ceiling: { unit: 'items/bin', kind: 'flow', doc: 'capacity; Infinity where unlimited', scratch: true, whole: true },
  own: {
    unit: 'items/bin',
    kind: 'flow',
    doc: 'what it may attempt of it after resources; Infinity where unlimited',
    scratch: true,
    whole: true,
  },
  entries: { unit: 'items/bin', kind: 'flow', doc: 'arrivals and retries', scratch: true, whole: true },
  entriesWork: { unit: 'none', kind: 'flow', doc: 'entries, in units of work', scratch: true, whole: true },
  attemptsWork: { unit: 'none', kind: 'flow', doc: 'attempts, in units of work', scratch: true, whole: true },
  queueWork: { unit: 'none', kind: 'stock', doc: 'queueDepth, in units of work', scratch: true, whole: true },
  backing: { unit: 'items/bin', kind: 'flow', doc: 'failed work that enters back-off', scratch: true, where: retries },
  wait: { unit: 'minutes', kind: 'time', doc: 'mean wait of the attempts', scratch: true },
  oldest: { unit: 'minutes', kind: 'time', doc: 'age of the oldest work waiting', scratch: true, whole: true },
  age: { unit: 'minutes', kind: 'time', doc: 'minutes since entering of the attempts', scratch: true },
  unitMinutes: {
    unit: 'minutes',
    kind: 'time',
    doc: 'serviceTime as given, of one unit of work',
    scratch: true,
    whole: true,
    where: timed,
  },
  serviceMinutes: {
    unit: 'minutes',
    kind: 'time',
    doc: 'mean service time of the attempts',
    scratch: true,
    whole: true,
    where: timed,
  },
  targetWait: {
    unit: 'minutes',
    kind: 'time',
    doc: 'target.wait as given',
    scratch: true,
    whole: true,
    where: ({ target }) => target !== undefined,
  },
  limit: {
    unit: 'items',
    kind: 'stock',
    doc: 'queueLimit as given',
    scratch: true,
    whole: true,
    where: ({ queueLimit }) => queueLimit !== undefined,
  },
  patienceMinutes: {
    unit: 'minutes',
    kind: 'time',
    doc: 'patience as given',
    scratch: true,
    whole: true,
    where: ({ patience }) => patience !== undefined,
  },
  stationaryWait: {
    unit: 'minutes',
    kind: 'time',
    doc: 'mean wait by the chain',
    scratch: true,
    whole: true,
    where: hasChain,
  },
  stationaryLoss: {
    unit: 'ratio',
    kind: 'ratio',
    doc: 'loss by the chain',
    scratch: true,
    whole: true,
    where: hasChain,
  },
  stationaryLevel: {
    unit: 'ratio',
    kind: 'ratio',
    doc: 'part that waits no longer than promised, by the chain',
    scratch: true,
    whole: true,
    where: hasServiceLevel,
  },
}

/** Every measure of a service, and when it is published (docs/spec/service.md). */
export const SERVICE_MEASURES: Measures = { ...PUBLISHED, ...SCRATCH }
