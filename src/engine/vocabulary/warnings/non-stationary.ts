import { amountText } from '../../../base/index.ts'
import type { WarningDef } from '../warning-def.ts'
import { isAbove } from '../trailing.ts'

/** How much the halves may differ, as a part of the greater. */
const APART = 0.25

/** A formula for a steady load is shown where the load is not steady. */
export const nonStationary: WarningDef = {
  code: 'non-stationary',
  severity: 'info',
  doc: 'The mean arrivals of the two halves of the run differ by more than 25 % of the greater, and expectedWait, which holds for a steady load, is published.',
  fix: 'Read waitTime instead of expectedWait, or take a window in which demand is steady.',
  reads: ['expectedWait'],
  at(node, own) {
    const arrivals = own.values(`${node.id}.arrivals`)
    if (arrivals === undefined || own.values(`${node.id}.expectedWait`) === undefined) return undefined
    const { bins } = own.model.grid
    // The middle one of an odd number belongs to neither.
    const half = Math.floor(bins / 2)
    const [first, second] = [meanOf(arrivals.subarray(0, half)), meanOf(arrivals.subarray(bins - half))]
    if (!isAbove(Math.abs(first - second), APART * Math.max(first, second))) return undefined
    return {
      stretches: [{ firstBin: 0, lastBin: bins - 1 }],
      worst: null,
      message: `${amountText(first)} items per bin come to ${node.id} in the first half and ${amountText(second)} in the second, so that expectedWait is a guess`,
      hint: `Read waitTime of ${node.id} instead of expectedWait, or take a window in which demand is steady.`,
    }
  },
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
