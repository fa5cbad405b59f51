import { minutesText, percentText } from '../../../base/index.ts'
import { keptOf } from '../attainment.ts'
import { breaching } from '../node-conditions.ts'
import type { WarningDef } from '../warning-def.ts'
import { IN_A_ROW, whenText } from './occurrence.ts'
import { stretchesIn, worstOf } from '../stretches.ts'

/** Work waits longer than the node's target promises. */
export const slaBreach: WarningDef = {
  code: 'sla-breach',
  severity: 'warning',
  doc: 'The mean wait is longer than the target of the node in three bins running in which it attempts work.',
  fix: 'Raise capacity in that time, or promise less.',
  reads: ['waitTime', 'targetWait'],
  at(node, own) {
    const breaches = breaching(node, own)
    const attempts = own.values(`${node.id}.attempts`)
    if (breaches === undefined || attempts === undefined) return undefined
    const { grid } = own.model
    const stretches = stretchesIn(breaches, IN_A_ROW)
    if (stretches.length === 0) return undefined
    const wait = own.values(`${node.id}.waitTime`)!
    const target = own.values(`${node.id}.targetWait`)!
    const worst = worstOf(stretches, wait)
    const when = whenText(own.model, stretches)
    const kept = keptOf({ attempts, waitTime: wait, target }, { startBin: 0, endBin: grid.bins - 1 })
    return {
      stretches,
      worst,
      message:
        `work waits up to ${minutesText(worst?.value ?? 0)} at ${node.id} instead of at most ` +
        `${minutesText(target[worst?.bin ?? 0]!)}, ${when}; ${percentText(kept.withinTarget / kept.attempts)} of its work keeps the target`,
      hint: `Raise the capacity of ${node.id} in that time, or promise less.`,
    }
  },
}
