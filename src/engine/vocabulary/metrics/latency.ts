import type { MetricDef } from '../metric-def.ts'

/** Mean time since entering the system. */
export const latency: MetricDef = {
  id: 'latency',
  unit: 'minutes',
  kind: 'time',
  doc: 'Mean time since entering the system: at a service, of what it attempts in the bin; at a sink, of what arrives.',
  formula: 'flow-weighted mean age; percentiles are over means of bins, not over single items',
  derive: ({ has }) => ({
    formula: null,
    says: has('attempts')
      ? 'the mean time since entering the system of what is attempted: its age when it came here, its wait, its service'
      : 'the mean time since entering the system of what arrives, weighted by flow',
    context: has('attempts') ? ['waitTime', ...(has('serviceTime') ? ['serviceTime'] : []), 'attempts'] : ['arrivals'],
  }),
  source: 'ages carried with the flow, docs/spec/metrics.md',
  needs: ['age'],
  perClass: true,
  percentiles: ['attempts', 'arrivals'],
  lower: ({ column }) => column('age'),
}
