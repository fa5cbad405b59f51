import { ratio } from '../../kernel/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Part of the arrivals that is served: above 1 while a queue is worked off. */
export const throughputRatio: MetricDef = {
  id: 'throughputRatio',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Work served for each item that arrives: below 1 while a queue grows, above 1 while it is worked off.',
  formula: 'served / arrivals; undefined where nothing arrives',
  source: 'flow balance of the node, docs/spec/metrics.md',
  needs: ['served', 'arrivals', 'queueDepth'],
  lower: ({ builder, column }) =>
    builder.emit({
      name: 'ratio',
      now: [column('served'), column('arrivals')],
      start:
        ({ outs: [out], now: [a, b] }) =>
        (t0, t1) => {
          ratio(out!, a!, b!, 1, t0, t1)
        },
    }),
}
