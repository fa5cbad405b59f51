import type { NodeLowering } from '../node-kind.ts'
import { constantsOf, failureRatesOf } from './service-classes.ts'
import type { ServiceFields } from './service-fields.ts'
import type { LeavingColumns } from './service-leaving.ts'

/** Tell what the allotments of a service are computed from, where it is held or asked for room. */
export function offerToHold(node: NodeLowering<ServiceFields>, { leaving }: LeavingColumns): void {
  const { held, fields, classes, measure, series } = node
  const { work, initialQueue, backoff } = constantsOf(node)
  const rates = failureRatesOf(node)
  held?.offer({
    own: measure('ceiling'),
    limit: series('queueLimit'),
    leaving,
    backoff,
    classes: classes.map((one, c) => ({
      work: work[c]!,
      initialQueue: initialQueue[c]!,
      queue: one.measure('queueDepth'),
      backing: fields.retry === undefined ? undefined : one.measure('backing'),
      failureRate: rates?.[c],
    })),
  })
}
