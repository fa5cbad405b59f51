import { compensatedSum } from '../../kernel/index.ts'
import { amountText, percentText } from '../../../base/index.ts'
import type { WarningDef } from '../warning-def.ts'

/** Over the whole run a node cannot do what it gets. */
export const unstable: WarningDef = {
  code: 'unstable',
  severity: 'warning',
  doc: 'Over the whole run as much work (arrivals and retries) comes in as the node can attempt, or more.',
  fix: 'Raise its mean capacity above its mean load, or send it less.',
  reads: ['entriesWork'],
  at(node, own) {
    const entries = own.values(`${node.id}.entriesWork`)
    const capacity = own.values(`${node.id}.capacity`)
    if (entries === undefined || capacity === undefined) return undefined
    const { bins } = own.model.grid
    const [load, most] = [compensatedSum(entries), compensatedSum(capacity)]
    // An unlimited capacity is shown as undefined: nothing is at least that.
    if (!(load > 0 && load >= most)) return undefined
    const part = most > 0 ? `${percentText(load / most)} of what it can attempt` : 'work that it can never attempt'
    return {
      stretches: [{ firstBin: 0, lastBin: bins - 1 }],
      worst: null,
      message: `over the whole run ${node.id} gets ${part}`,
      hint: `Give ${node.id} more than ${amountText(load / bins)} per bin on average, or send it less.`,
    }
  },
}
