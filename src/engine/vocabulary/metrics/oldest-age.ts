import type { MetricDef } from '../metric-def.ts'

/** Age of the oldest work waiting. */
export const oldestAge: MetricDef = {
  id: 'oldestAge',
  unit: 'minutes',
  kind: 'time',
  doc: 'How long the oldest work in the queue has waited at the end of the bin; 0 when none waits.',
  formula: 'end of the bin - entry of the oldest work waiting',
  derive: () => ({
    formula: null,
    says: 'the end of the bin, less when the oldest work that still waits came; 0 when none waits',
    context: ['queueDepth', 'attempts'],
  }),
  source: 'cumulative arrival and departure curves, Newell, Applications of Queueing Theory (1982)',
  needs: ['oldest'],
  lower: ({ column }) => column('oldest'),
}
