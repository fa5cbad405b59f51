import { amountText, percentText } from '../../../base/index.ts'
import type { WarningDef } from '../warning-def.ts'
import { aboveMarks, periodOf } from '../node-conditions.ts'
import { IN_A_ROW, whenText } from './occurrence.ts'
import { stretchesIn, worstIn } from '../stretches.ts'
import { trailingSums } from '../trailing.ts'

/** More work comes in than the node can attempt. */
export const overload: WarningDef = {
  code: 'overload',
  severity: 'warning',
  doc: 'More work (arrivals and retries) comes in than the node can attempt, three bins or periods of its schedule running.',
  fix: 'Raise its capacity in that time, or send it less.',
  reads: ['entriesWork'],
  at(node, own) {
    const entries = own.values(`${node.id}.entriesWork`)
    const capacity = own.values(`${node.id}.capacity`)
    if (entries === undefined || capacity === undefined) return undefined
    const period = periodOf(node)
    const [wanted, most] = [trailingSums(entries, period), trailingSums(capacity, period)]
    const stretches = stretchesIn(aboveMarks(wanted, most, period - 1), IN_A_ROW * period)
    if (stretches.length === 0) return undefined
    const worst = worstIn(stretches, (t) => wanted[t]! / most[t]!)
    const when = whenText(own.model, stretches)
    if (worst === null) {
      const message = `${node.id} can attempt nothing while work comes in, ${when}`
      return { stretches, worst, message, hint: `Give ${node.id} a capacity above 0 in that time.` }
    }
    // More attempts also mean more failures that come back.
    const more = node.fields.retry === undefined ? '' : ' and a little more for the retries'
    const open = openBins(capacity, worst.bin, period)
    const needed = wanted[worst.bin]! / open
    const per = open === period ? 'bin' : 'bin in which it works'
    return {
      stretches,
      worst,
      message: `${node.id} gets up to ${percentText(worst.value)} of what it can attempt, ${when}`,
      hint: `Let ${node.id} attempt at least ${amountText(needed)} items per ${per} in that time${more}, or send it less.`,
    }
  },
}

/** Of the last `period` bins up to t, how many have a capacity. */
function openBins(capacity: Float64Array, t: number, period: number): number {
  return capacity.subarray(t - period + 1, t + 1).filter((value) => value > 0).length
}
