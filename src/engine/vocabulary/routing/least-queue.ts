import { leastQueueShares } from '../../kernel/index.ts'
import type { RoutingPolicy } from '../node-kind.ts'
import { queuesOf, targetColumns } from './target-queues.ts'

/** To where the least work waits (docs/spec/nodes.md). */
export const leastQueue: RoutingPolicy = {
  name: 'least-queue',
  doc: 'Pours into the targets where least waited a bin before, up to one level.',
  lower(builder, flow, targets) {
    const outs = targets.map(() => builder.reserve())
    const queues = queuesOf(targets)
    builder.emit({
      name: 'least-queue',
      outs,
      now: [flow],
      past: queues.columns,
      constants: { initial: queues.initial },
      start: (io) => leastQueueShares(io.outs, io.now[0]!, targetColumns(queues, io.past)),
    })
    return outs
  },
}
