import { plainSum } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Waiting and service together. */
export const cycleTime: MetricDef = {
  id: 'cycleTime',
  unit: 'minutes',
  kind: 'time',
  doc: 'Mean time of one attempt at this node, waiting and service together.',
  formula: 'waitTime + serviceTime',
  source: 'W = Wq + S in the notation of Kleinrock, Queueing Systems (1975)',
  needs: ['waitTime', 'serviceTime'],
  lower: ({ builder, column }) =>
    builder.emit({ name: 'plain-sum', now: [column('waitTime'), column('serviceTime')], start: START }),
}

const START = binary(plainSum)
