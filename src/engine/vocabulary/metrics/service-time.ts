import { definedWhere } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Mean time of one attempt in service. */
export const serviceTime: MetricDef = {
  id: 'serviceTime',
  unit: 'minutes',
  kind: 'time',
  doc: 'Mean time of one attempt in service.',
  formula: 'serviceTime * work, weighted by attempts; undefined where nothing is attempted',
  derive: () => ({
    formula: 'IF(attempts > 0, serviceMinutes, 0 / 0)',
    says: 'the time of one attempt, as given; undefined where nothing is attempted',
  }),
  source: 'S in the notation of Kleinrock, Queueing Systems (1975)',
  needs: ['serviceMinutes', 'attempts'],
  lower: ({ builder, column }) =>
    builder.emit({
      name: 'defined-where',
      now: [column('serviceMinutes'), column('attempts')],
      start: START,
    }),
}

const START = binary(definedWhere)
