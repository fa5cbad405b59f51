import { problem } from '../../../base/index.ts'
import { defineNode, type NodeCheck } from '../node-kind.ts'
import { lowerChain } from './service-chain.ts'
import { initialQueueOf, rejects, ServiceFields } from './service-fields.ts'
import { SERVICE_MEASURES } from './service-measures.ts'
import { lowerHeldFlows } from './service-held.ts'
import { lowerFlows, lowerWaiting } from './service-lowering.ts'
import { lowerCapacity } from './service-capacity.ts'

/** Sum of a kernel may be off by this much. */
const KERNEL_TOLERANCE = 1e-9

/** Work waits until capacity serves it; it may fail, be tried again, and be refused. */
export const service = defineNode({
  kind: 'service',
  doc: 'Work waits in a queue until capacity serves it; it may fail, be tried again, or be refused.',
  fields: ServiceFields,
  example: { servers: 4, serviceTime: '90s', failureRate: 0.05, retry: { maxAttempts: 3 }, queueLimit: 200 },
  measures: SERVICE_MEASURES,
  balance: {
    in: ['arrivals'],
    out: ['served', 'exhausted', 'rejected'],
    held: ['queueDepth', 'inBackoff'],
    initial: initialQueueOf,
  },
  inlet: true,
  outlets: ['served', 'exhausted', 'rejected'],
  holding: { uses: ({ uses }) => uses ?? {}, blocks: ({ onFull }) => onFull === 'block' },
  check: checkService,
  lower(node) {
    lowerCapacity(node)
    if (node.held === undefined) lowerFlows(node)
    else lowerHeldFlows(node, node.held, node.measure('ceiling'))
    lowerWaiting(node)
    lowerChain(node)
    const lost = [
      ...(node.fields.failureRate === undefined ? [] : ['exhausted']),
      ...(rejects(node.fields) ? ['rejected'] : []),
    ]
    if (lost.length > 0) node.set('lost', node.unrouted(lost))
    const wait = node.series('target.wait')
    if (wait !== undefined) node.set('targetWait', wait)
  },
})

function checkService({ id, fields, classes, path, report }: NodeCheck<ServiceFields>): void {
  if (classes.length > 1) report(problem('field-value', ['classes'], `${id} is a service, which serves one class only`))
  if (fields.capacity !== undefined && fields.servers !== undefined) {
    report(problem('capacity-twice', [...path, 'servers'], `${id} has both capacity and servers`, 'Keep one of them.'))
  }
  if (fields.servers !== undefined && fields.serviceTime === undefined) {
    const hint = 'Servers make a capacity only with the time one attempt takes.'
    report(problem('field-missing', [...path, 'serviceTime'], `${id} has servers but no serviceTime`, hint))
  }
  if (fields.onFull === 'block' && fields.queueLimit === undefined) {
    const hint = 'Give it the most that may wait, 0 or more.'
    report(problem('block-needs-limit', [...path, 'onFull'], `${id} blocks when it is full, and is never full`, hint))
  } else if (fields.onFull !== undefined && fields.queueLimit === undefined) {
    report(problem('field-missing', [...path, 'queueLimit'], `${id} has onFull but no queueLimit`, 'Add a queueLimit.'))
  }
  const kernel = fields.retry?.backoff
  if (kernel === undefined) return
  const sum = kernel.reduce((total, part) => total + part, 0)
  if (Math.abs(sum - 1) <= KERNEL_TOLERANCE) return
  const message = `the back-off of ${id} sums to ${sum}`
  report(problem('kernel-sum', [...path, 'retry', 'backoff'], message, 'Make its parts sum to 1.'))
}
