import { amountText } from '../../../base/index.ts'
import { initialWork } from '../by-class.ts'
import type { WarningDef } from '../warning-def.ts'

/** Work comes to a node, and none of it is ever attempted. */
export const neverServed: WarningDef = {
  code: 'never-served',
  severity: 'info',
  doc: 'Work comes to the node, or waits there from the start, and none is attempted in the whole run.',
  fix: 'Give the node a capacity in some bin, or a schedule that opens within the window.',
  at(node, own) {
    const attempts = own.values(`${node.id}.attempts`)
    const arrivals = own.values(`${node.id}.arrivals`)
    if (attempts === undefined || arrivals === undefined || attempts.some((value) => value > 0)) return undefined
    const work = arrivals.reduce((sum, value) => sum + value, initialWork(own.model, node, null))
    if (!(work > 0)) return undefined
    return {
      stretches: [{ firstBin: 0, lastBin: own.model.grid.bins - 1 }],
      worst: null,
      message: `${node.id} attempts none of the ${amountText(work)} items that come to it`,
      hint: `Give ${node.id} a capacity in some bin, or a schedule that opens within the window.`,
    }
  },
}
