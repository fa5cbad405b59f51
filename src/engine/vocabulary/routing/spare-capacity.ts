import { spareCapacityShares } from '../../kernel/index.ts'
import type { RoutedTarget, RoutingPolicy } from '../node-kind.ts'
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
  share({ targets, of }) {
    const me = targets[of]!
    const endless = targets.filter(({ available }) => available === Infinity)
    if (endless.length > 0) {
      if (me.available < Infinity) return { formula: '0', says: 'nothing: other targets have no limit' }
      return { formula: `(1 / ${endless.length})`, says: 'an equal share for each target without a limit' }
    }
    const spareOf = ({ capacity, queue }: RoutedTarget): string => `MAX(0, ${capacity} - ${queue})`
    if (targets.some(({ available, waited }) => available > waited)) {
      const formula = `(${spareOf(me)} / (${targets.map(spareOf).join(' + ')}))`
      return { formula, says: 'its part, by the capacity that its target has beyond what waited there' }
    }
    if (targets.some(({ available }) => available > 0)) {
      const formula = `(${me.capacity} / (${targets.map(({ capacity }) => capacity).join(' + ')}))`
      return { formula, says: 'its part, by the capacity of its target: none has any to spare' }
    }
    return { formula: `(1 / ${targets.length})`, says: 'an equal share: no target has any capacity' }
  },
}
