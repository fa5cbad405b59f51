import { leastQueueShares } from '../../kernel/index.ts'
import type { RoutedTarget, RoutingPolicy } from '../node-kind.ts'
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
  share({ flow, poured, targets, of }) {
    if (!(poured > 0)) return { formula: `(1 / ${targets.length})`, says: 'an equal share of nothing' }
    const { queue, waited } = targets[of]!
    const filled = raised(poured, targets)
    const says = `what its target lacks of the level to which the ${filled.length} shortest queues are filled up`
    if (!filled.some((target) => target.id === targets[of]!.id && target.waited === waited)) {
      return { formula: '0', says: 'nothing: its target has one of the longer queues' }
    }
    const level = `(${[flow, ...filled.map((target) => target.queue)].join(' + ')}) / ${filled.length}`
    return { formula: `(${level} - ${queue}) / ${flow}`, says }
  },
}

/** The targets that something is poured into. */
function raised(poured: number, targets: readonly RoutedTarget[]): readonly RoutedTarget[] {
  const ascending = [...targets].sort((a, b) => a.waited - b.waited)
  let sum = poured
  for (const [i, { waited }] of ascending.entries()) {
    sum += waited
    const next = ascending[i + 1]
    if (next === undefined || sum / (i + 1) <= next.waited) return ascending.slice(0, i + 1)
  }
  return ascending
}
