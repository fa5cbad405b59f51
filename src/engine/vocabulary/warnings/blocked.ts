import { amountText } from '../../../base/index.ts'
import { periodOf } from '../node-conditions.ts'
import { stretchesAboveZero, worstOf } from '../stretches.ts'
import { trailingSums } from '../trailing.ts'
import type { WarningDef } from '../warning-def.ts'
import { IN_A_ROW, whenText } from './occurrence.ts'

/** Full targets hold a node back. */
export const blocked: WarningDef = {
  code: 'blocked',
  severity: 'warning',
  doc: 'Attempts are withheld because a target is full, three bins or periods running.',
  fix: 'Raise the capacity or the queueLimit of the node that is full.',
  at(node, own) {
    const withheld = own.values(`${node.id}.blocked`)
    if (withheld === undefined) return undefined
    const period = periodOf(node)
    const sums = trailingSums(withheld, period)
    const stretches = stretchesAboveZero(sums, IN_A_ROW * period, period - 1)
    if (stretches.length === 0) return undefined
    const worst = worstOf(stretches, withheld)
    const when = whenText(own.model, stretches)
    return {
      stretches,
      worst,
      message: `up to ${amountText(worst?.value ?? 0)} items per bin are held back at ${node.id} for want of room further on, ${when}`,
      hint: `Raise the capacity or the queueLimit of what ${node.id} leads to.`,
    }
  },
}
