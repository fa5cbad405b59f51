import type { MetricDef } from '../metric-def.ts'

/** Age of the oldest work waiting. */
export const oldestAge: MetricDef = {
  id: 'oldestAge',
  unit: 'minutes',
  kind: 'time',
  doc: 'How long the oldest work in the queue has waited at the end of the bin; 0 when none waits.',
  formula: 'end of the bin - entry of the oldest work waiting',
  source: 'cumulative arrival and departure curves, Newell, Applications of Queueing Theory (1982)',
  needs: ['oldest'],
  lower: ({ column }) => column('oldest'),
}
