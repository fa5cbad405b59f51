import { scaleCapacity, scheduleGate, serverCapacity, shownCapacity } from '../../kernel/index.ts'
import { binary, unary, type Column } from '../../plan/index.ts'
import type { NodeLowering } from '../node-kind.ts'
import type { ServiceFields } from './service-fields.ts'

type Lowering = NodeLowering<ServiceFields>

/**
 * capacity or servers, times parallelism, times the gate of the schedule: `ceiling`, and `capacity` as it is shown.
 * Resources lower it to `own`.
 */
export function lowerCapacity(node: Lowering): void {
  const { builder, fields, set, measure } = node
  let own = baseCapacity(node)
  const parallelism = node.series('parallelism')
  if (parallelism !== undefined) {
    own = builder.emit({ name: 'scale-capacity', now: [own, parallelism], start: binary(scaleCapacity) })
  }
  if (fields.schedule !== undefined) {
    const { everyBins, offset = 0 } = fields.schedule
    const gate = builder.emit({
      name: 'schedule-gate',
      constants: { everyBins, offset },
      start:
        ({ outs: [out] }) =>
        (t0, t1) => {
          scheduleGate(out!, everyBins, offset, t0, t1)
        },
    })
    own = builder.emit({ name: 'scale-capacity', now: [own, gate], start: binary(scaleCapacity) })
  }
  set('ceiling', own)
  set('own', node.held?.capped ?? own)
  if (fields.capacity !== undefined) set('capacity', measure('ceiling'))
  else if (fields.servers !== undefined || fields.schedule !== undefined) {
    // Attempts that take next to no time make a capacity beyond all numbers: that is unlimited, too.
    builder.emit({ name: 'shown-capacity', outs: [measure('capacity')], now: [own], start: unary(shownCapacity) })
  }
}

function baseCapacity({ builder, series, binMinutes }: Lowering): Column {
  const capacity = series('capacity')
  if (capacity !== undefined) return capacity
  const servers = series('servers')
  if (servers === undefined) return builder.constant(Infinity)
  return builder.emit({
    name: 'server-capacity',
    now: [servers, series('serviceTime')!],
    constants: { binMinutes },
    start:
      ({ outs: [out], now: [count, time] }) =>
      (t0, t1) => {
        serverCapacity(out!, count!, time!, binMinutes, t0, t1)
      },
  })
}
