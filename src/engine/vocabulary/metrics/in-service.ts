import { scaledProduct } from '../../kernel/index.ts'
import { anew } from '../../plan/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Mean number of items in service. */
export const inService: MetricDef = {
  id: 'inService',
  unit: 'items',
  kind: 'stock',
  doc: 'Mean number of items in service during the bin; for conservation this work has left.',
  formula: 'sum of attempts * work * serviceTime / bin minutes',
  derive: () => ({
    formula: 'attemptsWork * unitMinutes / MINUTES()',
    says: 'the attempts of the bin times the time of one, as a part of the bin',
  }),
  source: "Little's law on the servers (offered load), Kleinrock, Queueing Systems (1975)",
  needs: ['attemptsWork', 'unitMinutes'],
  sum: 'inService',
  lower: ({ builder, binMinutes, column }) =>
    builder.emit({
      name: 'scaled-product',
      now: [column('attemptsWork'), column('unitMinutes')],
      constants: { scale: `1/${binMinutes}` },
      start: anew(({ outs: [out], now: [a, b] }) => (t0, t1) => {
        scaledProduct(out!, a!, b!, 1 / binMinutes, t0, t1)
      }),
    }),
}
