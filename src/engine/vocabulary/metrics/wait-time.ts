import type { MetricDef } from '../metric-def.ts'

/** Mean wait of the work attempted in a bin. */
export const waitTime: MetricDef = {
  id: 'waitTime',
  unit: 'minutes',
  kind: 'time',
  doc: 'Mean wait of the work attempted in this bin, first in first out.',
  formula: 'mean attempt time - mean entry time of the same work; undefined where nothing is attempted',
  source: 'cumulative arrival and departure curves, Newell, Applications of Queueing Theory (1982)',
  needs: ['wait'],
  perClass: true,
  percentiles: ['attempts'],
  lower: ({ column }) => column('wait'),
}
