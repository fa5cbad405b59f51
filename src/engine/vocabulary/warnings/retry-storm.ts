import { amountText } from '../../../base/index.ts'
import { periodOf, storming } from '../node-conditions.ts'
import type { WarningDef } from '../warning-def.ts'
import { IN_A_ROW, whenText } from './occurrence.ts'
import { stretchesIn, worstOf } from '../stretches.ts'

/** More work comes back to be tried again than comes in for the first time. */
export const retryStorm: WarningDef = {
  code: 'retry-storm',
  severity: 'warning',
  doc: 'More work comes back to be tried again than arrives for the first time, three bins or periods running.',
  fix: 'Allow fewer attempts, back off for longer, or cure the failures.',
  at(node, own) {
    const storms = storming(node, own)
    if (storms === undefined) return undefined
    const stretches = stretchesIn(storms, IN_A_ROW * periodOf(node))
    if (stretches.length === 0) return undefined
    const retries = own.values(`${node.id}.retries`)!
    const worst = worstOf(stretches, retries)
    const when = whenText(own.model, stretches)
    return {
      stretches,
      worst,
      message: `up to ${amountText(worst?.value ?? 0)} items per bin come back to ${node.id} to be tried again, more than arrive, ${when}`,
      hint: `Allow fewer attempts at ${node.id}, back off for longer, or cure what makes it fail.`,
    }
  },
}
