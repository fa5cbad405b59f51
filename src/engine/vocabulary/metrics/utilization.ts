import type { MetricDef } from '../metric-def.ts'
import { emitRatio } from './emit-ratio.ts'

/** Share of the capacity used. */
export const utilization: MetricDef = {
  id: 'utilization',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Share of the capacity used.',
  formula: 'sum of attempts * work / capacity; undefined where capacity is 0',
  derive: () => ({ formula: 'attemptsWork / capacity', says: 'the part of the capacity that the attempts take' }),
  source: 'rho in the notation of Kleinrock, Queueing Systems (1975)',
  needs: ['attemptsWork', 'capacity'],
  where: (fields) => fields.capacity !== undefined || fields.servers !== undefined,
  percentiles: [],
  lower: ({ builder, column }) => emitRatio(builder, column('attemptsWork'), column('capacity')),
}
