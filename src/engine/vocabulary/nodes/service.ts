import { defineNode, type NodeLowering } from '../node-kind.ts'
import { lowerCapacity } from './service-capacity.ts'
import { lowerChain } from './service-chain.ts'
import { checkService } from './service-check.ts'
import { lowerClassFlows, lowerClassWaiting } from './service-classes.ts'
import { SERVICE_DERIVATIONS } from './service-derivations.ts'
import { SERVICE_DETAIL_UNITS, serviceDetail } from './service-details.ts'
import { abandons, initialQueueOf, rejects, ServiceFields, workOf } from './service-fields.ts'
import { offerToHold } from './service-held.ts'
import { lowerLeaving } from './service-leaving.ts'
import { SERVICE_MEASURES } from './service-measures.ts'
import { lowerPlainFlows, lowerPlainWaiting } from './service-plain.ts'
import { lowerWork } from './service-work.ts'

/** Scratch measures that warnings and events compare with, and the fields they are. */
const AS_GIVEN = [
  ['targetWait', 'target.wait'],
  ['limit', 'queueLimit'],
  ['patienceMinutes', 'patience'],
] as const

/** Work waits until capacity serves it; it may fail, be tried again, be refused, or leave. */
export const service = defineNode({
  kind: 'service',
  doc: 'Work waits in a queue until capacity serves it; it may fail, be tried again, be refused, or lose patience.',
  fields: ServiceFields,
  example: { servers: 4, serviceTime: '90s', failureRate: 0.05, retry: { maxAttempts: 3 }, queueLimit: 200 },
  measures: SERVICE_MEASURES,
  derivations: SERVICE_DERIVATIONS,
  details: serviceDetail,
  detailUnits: SERVICE_DETAIL_UNITS,
  balance: {
    in: ['arrivals'],
    out: ['served', 'exhausted', 'rejected', 'abandoned'],
    held: ['queueDepth', 'inBackoff'],
    initial: initialQueueOf,
  },
  inlet: true,
  outlets: ['served', 'exhausted', 'rejected', 'abandoned'],
  holding: { uses: ({ uses }) => uses ?? {}, blocks: ({ onFull }) => onFull === 'block' },
  taps: ['attempts', 'errors', 'retries'],
  together: true,
  check: checkService,
  lower(node) {
    lowerCapacity(node)
    node.set('arrivals', node.arrivals)
    if (isPlain(node)) {
      lowerPlainFlows(node)
      lowerPlainWaiting(node)
    } else {
      if (node.classes.length > 1) for (const one of node.classes) one.set('arrivals', one.arrivals)
      const gone = lowerLeaving(node)
      offerToHold(node, gone)
      lowerClassFlows(node, gone)
      lowerClassWaiting(node, gone)
    }
    lowerWork(node)
    lowerChain(node)
    lowerLost(node)
    for (const [measure, field] of AS_GIVEN) {
      const column = node.series(field)
      if (column !== undefined) node.set(measure, column)
    }
  },
})

/** Whether nothing is asked of it that the kernels of one class, which are faster, cannot do. */
function isPlain({ fields, classes, held }: NodeLowering<ServiceFields>): boolean {
  if (held !== undefined || classes.length > 1 || abandons(fields) || fields.retry?.budget !== undefined) return false
  // With one class and one level of attempts every discipline attempts the same.
  if (fields.discipline === 'fifo' && fields.retry !== undefined) return false
  return fields.onFull !== 'block' && workOf(fields, classes[0]!.workClass) === 1
}

/** What leaves by an outlet without an edge is lost. */
function lowerLost(node: NodeLowering<ServiceFields>): void {
  const { fields, classes } = node
  const lossy = [
    ...(fields.failureRate === undefined ? [] : ['exhausted']),
    ...(abandons(fields) ? ['abandoned'] : []),
    ...(rejects(fields) ? ['rejected'] : []),
  ]
  if (lossy.length === 0) return
  node.set('lost', node.unrouted(lossy))
  if (classes.length > 1) for (const one of classes) one.set('lost', one.unrouted(lossy))
}
