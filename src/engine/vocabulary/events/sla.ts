import type { EventDef } from '../event-def.ts'
import { breaching } from '../node-conditions.ts'
import { stretchesIn, UNDEFINED } from '../stretches.ts'
import { startAndEnd } from './start-and-end.ts'

/** Work waits longer than the target of the service promises. */
export const sla: EventDef = {
  kinds: [
    {
      kind: 'sla-breach',
      doc: 'The mean wait of the bin is longer than the target; where the wait, straight between the middles of bins, passes it.',
      value: 'waitTime of the bin',
      unit: 'minutes',
      toward: 1,
    },
    {
      kind: 'sla-restored',
      doc: 'The wait is within the target again, in a bin in which work is attempted; found in the bin in the same way.',
      value: 'greatest waitTime while the target was missed',
      unit: 'minutes',
      toward: -1,
    },
  ],
  reads: ['waitTime', 'targetWait'],
  watch(service) {
    const { model, node, values } = service
    const breaches = breaching(node, service)
    if (breaches === undefined) return undefined
    const { bins } = model.grid
    const waitTime = values(`${node.id}.waitTime`)!
    const passes = passing(waitTime, values(`${node.id}.targetWait`)!)
    return {
      stretches: stretchesIn(breaches, 1),
      marks: startAndEnd({
        start: 'sla-breach',
        end: 'sla-restored',
        bins,
        values: waitTime,
        startsAt: passes,
        endsAt: passes,
        over: (from) => {
          let t = from
          while (t < bins && breaches[t] === UNDEFINED) t++
          return t
        },
      }),
    }
  },
}

/**
 * Which part of a bin has passed when the line from the wait at the middle of the bin before to that of this one passes
 * the target; 0 where it does so before the bin begins, or nothing is attempted in the bin before.
 */
function passing(waitTime: Float64Array, target: Float64Array): (t: number) => number {
  return (t) => {
    const before = t === 0 ? NaN : waitTime[t - 1]!
    // Bins in units, from the middle of the one before: this one begins at a half.
    const at = (target[t]! - before) / (waitTime[t]! - before)
    return at > 0.5 && at <= 1 ? at - 0.5 : 0
  }
}
