import { percentText } from '../../../base/index.ts'
import type { WarningDef } from '../warning-def.ts'
import { ofEachNode } from './occurrence.ts'

/** Below this mean utilization most of a capacity is not needed. */
const IDLE = 0.3

/** Most of the capacity of a node is not used. */
export const capacityIdle: WarningDef = {
  code: 'capacity-idle',
  severity: 'info',
  doc: 'The mean utilization of the node over the bins after the warm-up is below 30 %.',
  fix: 'Lower its capacity, or let it follow the demand.',
  reads: ['utilization'],
  find: (context) =>
    ofEachNode(context, (node) => {
      const utilization = context.values(`${node.id}.utilization`)
      if (utilization === undefined) return undefined
      const { grid, warmUp } = context.model
      let [sum, count] = [0, 0]
      for (let t = warmUp; t < grid.bins; t++) {
        if (Number.isNaN(utilization[t]!)) continue
        sum += utilization[t]!
        count++
      }
      if (!(sum / count < IDLE)) return undefined
      return {
        stretches: [{ firstBin: warmUp, lastBin: grid.bins - 1 }],
        worst: null,
        message: `${node.id} uses ${percentText(sum / count)} of its capacity on average`,
        hint: `Lower the capacity of ${node.id}, or let it follow the demand.`,
      }
    }),
}
