import {
  plainService,
  retryService,
  waiting,
  type CohortWatch,
  type ServiceColumns,
  type ServiceConstants,
  type WaitingColumns,
  type WaitingConstants,
} from '../../kernel/index.ts'
import { anew, type OpIo, type Start } from '../../plan/index.ts'
import type { NodeLowering } from '../node-kind.ts'
import { columnsOf, named, type NamedColumns } from './named-columns.ts'
import { backoffOf, initialQueueOf, type ServiceFields } from './service-fields.ts'

type Lowering = NodeLowering<ServiceFields>

/** What an op reads and writes, by the bits of its names. */
interface There {
  readonly read: NamedColumns['there']
  readonly written: NamedColumns['there']
}

const FLOWS_READ = ['arrivals', 'own', 'failureRate', 'queueLimit'] as const

const FLOWS_WRITTEN = [
  'attempts',
  'served',
  'queueDepth',
  'errors',
  'exhausted',
  'rejected',
  'backing',
  'retries',
  'inBackoff',
] as const

/** The fused recurrence of one class: attempts, served, queueDepth and what goes with them. */
export function lowerPlainFlows(node: Lowering): void {
  const { builder, fields, measure, series } = node
  const retries = fields.retry !== undefined
  const fails = retries || fields.failureRate !== undefined
  if (!fails) node.set('served', measure('attempts'))
  const outs = columnsOf(FLOWS_WRITTEN, {
    attempts: measure('attempts'),
    ...(fails ? { served: measure('served') } : {}),
    queueDepth: measure('queueDepth'),
    ...(fields.failureRate === undefined ? {} : { errors: measure('errors'), exhausted: measure('exhausted') }),
    ...(fields.queueLimit === undefined ? {} : { rejected: measure('rejected') }),
    ...(retries ? { backing: measure('backing'), retries: measure('retries'), inBackoff: measure('inBackoff') } : {}),
  })
  const now = columnsOf(FLOWS_READ, {
    arrivals: measure('arrivals'),
    own: measure('own'),
    failureRate: series('failureRate'),
    queueLimit: series('queueLimit'),
  })
  const initialQueue = initialQueueOf(fields, node.workClass)
  const constants = { initialQueue, maxAttempts: fields.retry?.maxAttempts ?? 1, backoff: backoffOf(fields) }
  const there = { read: now.there, written: outs.there }
  builder.emit({
    name: 'service',
    outs: outs.columns,
    now: now.columns,
    constants: retries ? constants : { initialQueue },
    start: retries ? flowsStart(there, constants, retryService) : anew(flowsStart(there, constants, plainService)),
  })
}

// What starts an op outlives the lowering of its node: made apart, it holds on to nothing else of it.
function flowsStart({ read, written }: There, constants: ServiceConstants, kernel: typeof retryService): Start<OpIo> {
  return (io) => {
    const columns = { ...named(FLOWS_READ, read, io.now), ...named(FLOWS_WRITTEN, written, io.outs) }
    return kernel(columns as unknown as ServiceColumns, constants)
  }
}

const WAITING_READ = [
  'arrivals',
  'arrivalsAge',
  'attempts',
  'queueDepth',
  'own',
  'retries',
  'backing',
  'rejected',
  'serviceTime',
] as const

const WAITING_WRITTEN = ['waitTime', 'oldestAge', 'latency', 'rejectedAge'] as const

/** The walk over the cohorts of one class: waitTime, oldestAge, and the ages with which work leaves. */
export function lowerPlainWaiting(node: Lowering): void {
  const { builder, id, fields, workClass, recorder, measure, series, binMinutes } = node
  const rejectedAge = fields.queueLimit === undefined ? undefined : builder.reserve(id, '#rejectedAge')
  const outs = columnsOf(WAITING_WRITTEN, {
    waitTime: measure('wait'),
    oldestAge: measure('oldest'),
    latency: measure('age'),
    rejectedAge,
  })
  const now = columnsOf(WAITING_READ, {
    arrivals: measure('arrivals'),
    arrivalsAge: node.arrivalsAge,
    attempts: measure('attempts'),
    queueDepth: measure('queueDepth'),
    own: measure('own'),
    retries: fields.retry === undefined ? undefined : measure('retries'),
    backing: fields.retry === undefined ? undefined : measure('backing'),
    rejected: fields.queueLimit === undefined ? undefined : measure('rejected'),
    serviceTime: series('serviceTime'),
  })
  const constants = { binMinutes, initialQueue: initialQueueOf(fields, workClass), backoff: backoffOf(fields) }
  const watch = recorder && (() => recorder.cohorts(id, workClass))
  builder.emit({
    name: 'waiting',
    outs: outs.columns,
    now: now.columns,
    constants,
    start: waitingStart({ read: now.there, written: outs.there }, constants, watch),
  })
  for (const outlet of ['served', 'exhausted']) node.setAge(outlet, measure('age'))
  if (rejectedAge !== undefined) node.setAge('rejected', rejectedAge)
}

function waitingStart(
  { read, written }: There,
  constants: WaitingConstants,
  watch: (() => CohortWatch) | undefined,
): Start<OpIo> {
  return anew((io) => {
    const columns = { ...named(WAITING_READ, read, io.now), ...named(WAITING_WRITTEN, written, io.outs) }
    return waiting(columns as unknown as WaitingColumns, constants, watch?.())
  })
}
