import { plainService, retryService, waiting, type ServiceColumns, type WaitingColumns } from '../../kernel/index.ts'
import { emitSum } from '../emit-sum.ts'
import type { NodeLowering } from '../node-kind.ts'
import { columnsOf, named } from './named-columns.ts'
import { backoffOf, initialQueueOf, rejects, type ServiceFields } from './service-fields.ts'

type Lowering = NodeLowering<ServiceFields>

/** The fused recurrence: attempts, served, queueDepth and what goes with them. */
export function lowerFlows(node: Lowering): void {
  const { builder, fields, arrivals, measure, set, series } = node
  set('arrivals', arrivals)
  const backing = fields.retry === undefined ? undefined : measure('backing')
  const outs = {
    attempts: measure('attempts'),
    served: measure('served'),
    queueDepth: measure('queueDepth'),
    ...(fields.failureRate === undefined ? {} : { errors: measure('errors'), exhausted: measure('exhausted') }),
    ...(rejects(fields) ? { rejected: measure('rejected') } : {}),
    ...(backing === undefined ? {} : { backing, retries: measure('retries'), inBackoff: measure('inBackoff') }),
  }
  const now = columnsOf({
    arrivals: measure('arrivals'),
    own: measure('own'),
    failureRate: series('failureRate'),
    queueLimit: rejects(fields) ? series('queueLimit') : undefined,
  })
  const initialQueue = initialQueueOf(fields, node.workClass)
  const maxAttempts = fields.retry?.maxAttempts ?? 1
  const backoff = backoffOf(fields)
  builder.emit({
    name: 'service',
    outs: Object.values(outs),
    now: Object.values(now),
    constants: { initialQueue, ...(fields.retry === undefined ? {} : { maxAttempts, backoff }) },
    start: (io) => {
      const columns = { ...named(now, io.now), ...named(outs, io.outs) } as unknown as ServiceColumns
      const kernel = fields.retry === undefined ? plainService : retryService
      return kernel(columns, { initialQueue, maxAttempts, backoff })
    },
  })
  const retries = fields.retry === undefined ? undefined : measure('retries')
  set('entries', retries === undefined ? measure('arrivals') : emitSum(builder, [measure('arrivals'), retries]))
}

/** The walk over the cohorts: waitTime, oldestAge, and the ages with which work leaves. */
export function lowerWaiting(node: Lowering): void {
  const { builder, fields, measure, set, series, binMinutes } = node
  const serviceTime = series('serviceTime')
  if (serviceTime !== undefined) set('serviceMinutes', serviceTime)
  const rejectedAge = rejects(fields) ? builder.reserve(`${node.id}#rejectedAge`) : undefined
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
    rejected: rejects(fields) ? measure('rejected') : undefined,
    serviceTime,
  })
  const constants = { binMinutes, initialQueue: initialQueueOf(fields, node.workClass), backoff: backoffOf(fields) }
  builder.emit({
    name: 'waiting',
    outs: Object.values(outs),
    now: Object.values(now),
    constants,
    start: (io) => waiting({ ...named(now, io.now), ...named(outs, io.outs) } as unknown as WaitingColumns, constants),
  })
  for (const outlet of ['served', 'exhausted']) node.setAge(outlet, measure('age'))
  if (rejectedAge !== undefined) node.setAge('rejected', rejectedAge)
}
