import { spareCapacityShares } from '../../kernel/index.ts'
import type { RoutingPolicy } from '../node-kind.ts'
import { queuesOf, targetColumns } from './target-queues.ts'

/** To where most can be attempted beyond what waits (docs/spec/nodes.md). */
export const spareCapacity: RoutingPolicy = {
  name: 'spare-capacity',
  doc: 'In proportion to the capacity that the targets have beyond what waited there a bin before.',
  lower(builder, _flow, targets) {
    const outs = targets.map(() => builder.reserve())
    const queues = queuesOf(targets)
    const capacities = targets.map(({ measure }) => measure('ceiling'))
    builder.emit({
      name: 'spare-capacity',
      outs,
      now: capacities.flatMap((column) => column ?? []),
      past: queues.columns,
      constants: { initial: queues.initial },
      start: ({ outs: shares, now, past }) => {
        const known = [...now]
        const limits = capacities.map((column) => (column === undefined ? undefined : known.shift()))
        return spareCapacityShares(shares, targetColumns(queues, past), limits)
      },
    })
    return outs
  },
}
