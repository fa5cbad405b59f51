import type { MetricDef } from '../metric-def.ts'
import { emitRatio } from './emit-ratio.ts'

/** Part of the time at the node that is service. */
export const flowEfficiency: MetricDef = {
  id: 'flowEfficiency',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Part of the time at this node that is service rather than waiting.',
  formula: 'serviceTime / cycleTime; undefined where nothing is attempted',
  source: 'process cycle efficiency of lean production, docs/spec/metrics.md',
  needs: ['serviceTime', 'cycleTime'],
  lower: ({ builder, column }) => emitRatio(builder, column('serviceTime'), column('cycleTime')),
}
