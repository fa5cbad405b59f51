import { amountText, percentText } from '../../../base/index.ts'
import { initialWork } from '../by-class.ts'
import type { WarningDef } from '../warning-def.ts'

import { stretchesAboveZero, worstOf } from '../stretches.ts'

/** Work leaves a node by exhausted, abandoned or rejected, and no edge says where it goes. */
export const lostWork: WarningDef = {
  code: 'lost-work',
  severity: 'warning',
  doc: 'Work leaves by exhausted, abandoned or rejected, and no edge says where it goes.',
  fix: 'Lead an edge from that outlet to a sink with outcome failed, or to where such work is dealt with.',
  at(node, own) {
    const lost = own.values(`${node.id}.lost`)
    const arrivals = own.values(`${node.id}.arrivals`)
    if (lost === undefined || arrivals === undefined) return undefined
    const stretches = stretchesAboveZero(lost, 1)
    if (stretches.length === 0) return undefined
    const total = sumFrom(0, lost)
    const part = total / sumFrom(initialWork(own.model, node, null), arrivals)
    return {
      stretches,
      worst: worstOf(stretches, lost),
      message: `${amountText(total)} items (${percentText(part)} of its arrivals) are lost at ${node.id}`,
      hint: `Lead an edge with outlet exhausted, abandoned or rejected from ${node.id} to where such work goes.`,
    }
  },
}

function sumFrom(start: number, values: Float64Array): number {
  let sum = start
  for (let t = 0; t < values.length; t++) sum += values[t]!
  return sum
}
