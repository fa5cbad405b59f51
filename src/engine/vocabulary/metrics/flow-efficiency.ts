import { ratio } from '../../kernel/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Part of the time at the node that is service. */
export const flowEfficiency: MetricDef = {
  id: 'flowEfficiency',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Part of the time at this node that is service rather than waiting.',
  formula: 'serviceTime / cycleTime; undefined where nothing is attempted',
  source: 'process cycle efficiency of lean production, docs/spec/metrics.md',
  needs: ['serviceTime', 'cycleTime'],
  lower: ({ builder, column }) =>
    builder.emit({
      name: 'ratio',
      now: [column('serviceTime'), column('cycleTime')],
      start:
        ({ outs: [out], now: [a, b] }) =>
        (t0, t1) => {
          ratio(out!, a!, b!, 1, t0, t1)
        },
    }),
}
