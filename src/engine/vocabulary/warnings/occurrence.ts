import { stretchText } from '../../../base/index.ts'
import type { Model, ModelNode } from '../model-types.ts'
import { periodOf } from '../node-conditions.ts'
import { trailingSums } from '../trailing.ts'
import type { Found, Occurrence } from '../warning-def.ts'
import { stretchesAboveZero, type Stretch } from '../stretches.ts'

/** What was found at a node, edge or named series. */
export function occurrence(node: string, { stretches, worst, message, hint }: Found): Occurrence {
  return {
    node,
    firstBin: stretches[0]!.firstBin,
    lastBin: stretches.at(-1)!.lastBin,
    stretches: stretches.length,
    worst,
    message,
    hint,
  }
}

/** When something holds, in words: `from Mon 08:00 to Mon 09:30`, with the number of stretches when there are several. */
export function whenText({ window, grid }: Model, stretches: readonly Stretch[]): string {
  const whole = stretchText(window, grid, stretches[0]!.firstBin, stretches.at(-1)!.lastBin)
  return stretches.length === 1 ? whole : `in ${stretches.length} stretches ${whole}`
}

/** How many bins, or periods of a schedule, something must hold in a row before it is worth a warning. */
export const IN_A_ROW = 3

/** Stretches in which something is above 0 in so many bins in a row, or in some bin of each of so many periods of a schedule. */
export function stretchesInARow(node: ModelNode, values: Float64Array): readonly Stretch[] {
  const period = periodOf(node)
  return stretchesAboveZero(trailingSums(values, period), IN_A_ROW * period, period - 1)
}
