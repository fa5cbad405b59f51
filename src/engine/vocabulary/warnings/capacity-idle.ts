import { percentText } from '../../../base/index.ts'
import type { Found, OwnSeries, WarningDef } from '../warning-def.ts'
import { isAbove } from '../trailing.ts'

/** Below this mean utilization most of a capacity is not needed. */
const IDLE = 0.3

/** Most of the capacity of a node or resource is not used. */
export const capacityIdle: WarningDef = {
  code: 'capacity-idle',
  severity: 'info',
  doc: 'The mean utilization of the node or resource over the bins after the warm-up is below 30 %.',
  fix: 'Lower its capacity, or let it follow the demand.',
  reads: ['utilization'],
  at: idle,
  atResource: idle,
}

function idle({ id }: { readonly id: string }, { model: { grid, warmUp }, values }: OwnSeries): Found | undefined {
  const mean = meanFrom(warmUp, values(`${id}.utilization`))
  if (!isAbove(IDLE, mean)) return undefined
  return {
    stretches: [{ firstBin: warmUp, lastBin: grid.bins - 1 }],
    worst: null,
    message: `${id} uses ${percentText(mean)} of its capacity on average`,
    hint: `Lower the capacity of ${id}, or let it follow the demand.`,
  }
}

/** Mean of the defined values from a bin on; NaN without any. */
function meanFrom(startBin: number, values: Float64Array = new Float64Array()): number {
  let [sum, count] = [0, 0]
  for (let t = startBin; t < values.length; t++) {
    if (Number.isNaN(values[t]!)) continue
    sum += values[t]!
    count++
  }
  return sum / count
}
