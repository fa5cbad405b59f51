import { amountText } from '../../../base/index.ts'
import { worstOf } from '../stretches.ts'
import type { WarningDef } from '../warning-def.ts'
import { stretchesInARow, whenText } from './occurrence.ts'

/** A queue this close to its limit, as a part of it, is full. */
const FULL = 1e-9

/** As much waits as may. */
export const fullQueue: WarningDef = {
  code: 'full-queue',
  severity: 'warning',
  doc: 'The queue is at its limit at the end of three bins running (with a schedule: of some bin in each of three periods running); of a limit of 0, work is rejected in them.',
  fix: 'Raise capacity, let more work wait, or send the node less.',
  reads: ['limit'],
  at(node, own) {
    const queue = own.values(`${node.id}.queueDepth`)
    const limit = own.values(`${node.id}.limit`)
    if (queue === undefined || limit === undefined) return undefined
    const rejected = own.values(`${node.id}.rejected`)
    const full = (t: number): boolean =>
      limit[t]! > 0 ? queue[t]! >= limit[t]! * (1 - FULL) : (rejected?.[t] ?? 0) > 0
    const fullBins = new Float64Array(queue.length)
    for (let t = 0; t < queue.length; t++) fullBins[t] = Number(full(t))
    const stretches = stretchesInARow(node, fullBins)
    if (stretches.length === 0) return undefined
    const worst = worstOf(stretches, queue)
    const when = whenText(own.model, stretches)
    return {
      stretches,
      worst,
      message: `the queue of ${node.id} is full with up to ${amountText(worst?.value ?? 0)} items, ${when}`,
      hint: `Raise the capacity or the queueLimit of ${node.id}, or let less work arrive then.`,
    }
  },
}
