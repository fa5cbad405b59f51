import { amountText } from '../../../base/index.ts'
import { stretchesWhere, worstIn } from '../stretches.ts'
import type { WarningDef } from '../warning-def.ts'
import { whenText } from './occurrence.ts'

/** A queue this far above its limit, as a part of it, is so by rounding. */
const OVER = 1e-9

/** More waits at a blocking node than may. */
export const overLimit: WarningDef = {
  code: 'over-limit',
  severity: 'warning',
  doc: 'More work waits at a node with onFull block than its queueLimit, because not all that comes can be held back.',
  fix: 'Place a service before the node: only services can be held back.',
  reads: ['limit'],
  at(node, own) {
    const queue = own.values(`${node.id}.queueDepth`)
    const limit = own.values(`${node.id}.limit`)
    if (queue === undefined || limit === undefined || node.fields['onFull'] !== 'block') return undefined
    const over = (t: number): boolean => queue[t]! - limit[t]! > OVER * Math.max(1, limit[t]!)
    const stretches = stretchesWhere(own.model.grid.bins, over, 1)
    if (stretches.length === 0) return undefined
    const worst = worstIn(stretches, (t) => queue[t]! - limit[t]!)
    const when = whenText(own.model, stretches)
    return {
      stretches,
      worst,
      message: `the queue of ${node.id} is up to ${amountText(worst?.value ?? 0)} items longer than it may be, ${when}`,
      hint: `Place a service before ${node.id}: what comes from sources, routers, delays, stores, lagged edges and other outlets cannot be held back.`,
    }
  },
}
