import { plainService, retryService, waiting, type ServiceColumns, type WaitingColumns } from '../../kernel/index.ts'
import { anew, type OpIo, type Step } from '../../plan/index.ts'
import type { NodeLowering } from '../node-kind.ts'
import { columnsOf, named } from './named-columns.ts'
import { backoffOf, initialQueueOf, type ServiceFields } from './service-fields.ts'

type Lowering = NodeLowering<ServiceFields>

/** The fused recurrence of one class: attempts, served, queueDepth and what goes with them. */
export function lowerPlainFlows(node: Lowering): void {
  const { builder, fields, measure, series } = node
  const backing = fields.retry === undefined ? undefined : measure('backing')
  const outs = {
    attempts: measure('attempts'),
    served: measure('served'),
    queueDepth: measure('queueDepth'),
    ...(fields.failureRate === undefined ? {} : { errors: measure('errors'), exhausted: measure('exhausted') }),
    ...(fields.queueLimit === undefined ? {} : { rejected: measure('rejected') }),
    ...(backing === undefined ? {} : { backing, retries: measure('retries'), inBackoff: measure('inBackoff') }),
  }
  const now = columnsOf({
    arrivals: measure('arrivals'),
    own: measure('own'),
    failureRate: series('failureRate'),
    queueLimit: series('queueLimit'),
  })
  const initialQueue = initialQueueOf(fields, node.workClass)
  const maxAttempts = fields.retry?.maxAttempts ?? 1
  const backoff = backoffOf(fields)
  const start = (io: OpIo): Step => {
    const columns = { ...named(now, io.now), ...named(outs, io.outs) } as unknown as ServiceColumns
    const kernel = fields.retry === undefined ? plainService : retryService
    return kernel(columns, { initialQueue, maxAttempts, backoff })
  }
  builder.emit({
    name: 'service',
    outs: Object.values(outs),
    now: Object.values(now),
    constants: { initialQueue, ...(fields.retry === undefined ? {} : { maxAttempts, backoff }) },
    start: fields.retry === undefined ? anew(start) : start,
  })
}

/** The walk over the cohorts of one class: waitTime, oldestAge, and the ages with which work leaves. */
export function lowerPlainWaiting(node: Lowering): void {
  const { builder, fields, measure, series, binMinutes } = node
  const rejectedAge = fields.queueLimit === undefined ? undefined : builder.reserve(`${node.id}#rejectedAge`)
  const outs = columnsOf({
    waitTime: measure('wait'),
    oldestAge: measure('oldest'),
    latency: measure('age'),
    rejectedAge,
  })
  const now = columnsOf({
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
  const constants = { binMinutes, initialQueue: initialQueueOf(fields, node.workClass), backoff: backoffOf(fields) }
  builder.emit({
    name: 'waiting',
    outs: Object.values(outs),
    now: Object.values(now),
    constants,
    start: anew((io) => {
      const columns = { ...named(now, io.now), ...named(outs, io.outs) } as unknown as WaitingColumns
      return waiting(columns, constants, node.recorder?.cohorts(node.id, node.workClass))
    }),
  })
  for (const outlet of ['served', 'exhausted']) node.setAge(outlet, measure('age'))
  if (rejectedAge !== undefined) node.setAge('rejected', rejectedAge)
}
