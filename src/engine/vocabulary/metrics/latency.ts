import type { MetricDef } from '../metric-def.ts'

/** Mean time since entering the system. */
export const latency: MetricDef = {
  id: 'latency',
  unit: 'minutes',
  kind: 'time',
  doc: 'Mean time since entering the system: at a service, of what it attempts in the bin; at a sink, of what arrives.',
  formula: 'flow-weighted mean age; percentiles are over means of bins, not over single items',
  source: 'ages carried with the flow, docs/spec/metrics.md',
  needs: ['age'],
  perClass: true,
  percentiles: ['attempts', 'arrivals'],
  lower: ({ column }) => column('age'),
}
