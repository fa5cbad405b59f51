import { classService, type ClassServiceColumns } from '../../kernel/index.ts'
import type { Column } from '../../plan/index.ts'
import { proportional } from '../disciplines/proportional.ts'
import { emitSum } from '../emit-sum.ts'
import type { HeldLowering } from '../holding.ts'
import type { NodeLowering } from '../node-kind.ts'
import { columnsOf, named } from './named-columns.ts'
import { backoffOf, initialQueueOf, rejects, type ServiceFields } from './service-fields.ts'

type Lowering = NodeLowering<ServiceFields>

/** The recurrence of a service that is held or asked for room. */
export function lowerHeldFlows(node: Lowering, held: HeldLowering, own: Column): void {
  const { builder, fields, arrivals, measure, set, series, workClass } = node
  set('arrivals', arrivals)
  const outs = columnsOf({
    attempts: measure('attempts'),
    served: measure('served'),
    queueDepth: measure('queueDepth'),
    ...(fields.failureRate === undefined ? {} : { errors: measure('errors'), exhausted: measure('exhausted') }),
    ...(rejects(fields) ? { rejected: measure('rejected') } : {}),
    ...(fields.retry === undefined
      ? {}
      : { backing: measure('backing'), retries: measure('retries'), inBackoff: measure('inBackoff') }),
    ...(held.obeying.length === 0 ? {} : { blocked: measure('blocked') }),
    ...(fields.uses === undefined ? {} : { refused: measure('refused') }),
  })
  const failureRate = series('failureRate')
  const queueLimit = series('queueLimit')
  const now = columnsOf({
    arrivals: measure('arrivals'),
    own,
    capped: held.capped,
    failureRate,
    queueLimit: rejects(fields) ? queueLimit : undefined,
  })
  const edges = held.obeying.map(({ allotment, shares }) => ({ allotment, share: shares[0]! }))
  const initialQueue = initialQueueOf(fields, workClass)
  const maxAttempts = fields.retry?.maxAttempts ?? 1
  const backoff = backoffOf(fields)
  held.offer({
    own,
    limit: queueLimit,
    leaving: undefined,
    backoff,
    classes: [
      {
        work: 1,
        initialQueue,
        queue: measure('queueDepth'),
        backing: fields.retry === undefined ? undefined : measure('backing'),
        failureRate,
      },
    ],
  })
  builder.emit({
    name: 'service',
    outs: Object.values(outs),
    now: [...Object.values(now), ...edges.flatMap(({ allotment, share }) => [allotment, share])],
    constants: { initialQueue, ...(fields.retry === undefined ? {} : { maxAttempts, backoff }) },
    start: (io) => {
      const read = named(now, io.now)
      const { refused, ...flows } = named(outs, io.outs)
      const first = Object.keys(now).length
      const columns = {
        ...read,
        arrivals: [read.arrivals],
        ...(read.failureRate === undefined ? {} : { failureRate: [read.failureRate] }),
        obeying: edges.map((_, i) => ({ allotment: io.now[first + 2 * i]!, shares: [io.now[first + 2 * i + 1]!] })),
        each: Object.fromEntries(Object.entries(flows).map(([name, column]) => [name, [column]])),
        total: flows,
        ...(refused === undefined ? {} : { refused }),
      } as unknown as ClassServiceColumns
      return classService(columns, {
        initialQueue: [initialQueue],
        work: [1],
        maxAttempts,
        backoff,
        discipline: proportional.start({ classes: [workClass], levels: maxAttempts, work: [1] }),
      })
    },
  })
  const retries = fields.retry === undefined ? undefined : measure('retries')
  set('entries', retries === undefined ? measure('arrivals') : emitSum(builder, [measure('arrivals'), retries]))
}
