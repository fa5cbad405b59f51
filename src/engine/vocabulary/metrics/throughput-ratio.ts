import type { MetricDef } from '../metric-def.ts'
import { emitRatio } from './emit-ratio.ts'

/** Part of the arrivals that is served: above 1 while a queue is worked off. */
export const throughputRatio: MetricDef = {
  id: 'throughputRatio',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Work served for each item that arrives: below 1 while a queue grows, above 1 while it is worked off.',
  formula: 'served / arrivals; undefined where nothing arrives',
  source: 'flow balance of the node, docs/spec/metrics.md',
  needs: ['served', 'arrivals', 'attempts'],
  lower: ({ builder, column }) => emitRatio(builder, column('served'), column('arrivals')),
}
