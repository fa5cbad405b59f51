import { amountText } from '../../../base/index.ts'
import { worstOf } from '../stretches.ts'
import type { WarningDef } from '../warning-def.ts'
import { stretchesInARow, whenText } from './occurrence.ts'

/** Full targets hold a node back. */
export const blocked: WarningDef = {
  code: 'blocked',
  severity: 'warning',
  doc: 'Attempts are withheld because a target is full, three bins or periods running.',
  fix: 'Raise the capacity or the queueLimit of the node that is full.',
  at(node, own) {
    const withheld = own.values(`${node.id}.blocked`)
    if (withheld === undefined) return undefined
    const stretches = stretchesInARow(node, withheld)
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
