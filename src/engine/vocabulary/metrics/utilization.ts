import type { MetricDef } from '../metric-def.ts'
import { emitRatio } from './emit-ratio.ts'

/** Share of the capacity used. */
export const utilization: MetricDef = {
  id: 'utilization',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Share of the capacity used.',
  formula: 'attempts / capacity; undefined where capacity is 0',
  source: 'rho in the notation of Kleinrock, Queueing Systems (1975)',
  needs: ['attempts', 'capacity'],
  where: (fields) => fields.capacity !== undefined || fields.servers !== undefined,
  percentiles: [],
  lower: ({ builder, column }) => emitRatio(builder, column('attempts'), column('capacity')),
}
