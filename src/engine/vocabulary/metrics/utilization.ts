import { ratio } from '../../kernel/index.ts'
import type { MetricDef } from '../metric-def.ts'

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
  lower: ({ builder, column }) =>
    builder.emit({
      name: 'ratio',
      now: [column('attempts'), column('capacity')],
      start:
        ({ outs: [out], now: [a, b] }) =>
        (t0, t1) => {
          ratio(out!, a!, b!, 1, t0, t1)
        },
    }),
}
