import { amountText } from '../../../base/index.ts'
import { periodOf, rising } from '../node-conditions.ts'
import type { WarningDef } from '../warning-def.ts'
import { IN_A_ROW, whenText } from './occurrence.ts'
import { stretchesIn, worstOf } from '../stretches.ts'

/** The queue of a node rises. */
export const backlogGrowth: WarningDef = {
  code: 'backlog-growth',
  severity: 'warning',
  doc: 'The queue of the node rises three bins running (with a schedule: three of its periods).',
  fix: 'Raise capacity before the queue builds up, or shift demand to a quieter time.',
  at(node, own) {
    const rises = rising(own.model, node, own)
    if (rises === undefined) return undefined
    const stretches = stretchesIn(rises, IN_A_ROW * periodOf(node))
    if (stretches.length === 0) return undefined
    const queue = own.values(`${node.id}.queueDepth`)!
    const worst = worstOf(stretches, queue)
    const when = whenText(own.model, stretches)
    return {
      stretches,
      worst,
      message: `the queue of ${node.id} grows to ${amountText(worst?.value ?? 0)} items, ${when}`,
      hint: `Raise the capacity of ${node.id} before the queue builds up, or let less work arrive then.`,
    }
  },
}
