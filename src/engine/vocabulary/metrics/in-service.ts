import { scaledProduct } from '../../kernel/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Mean number of items in service. */
export const inService: MetricDef = {
  id: 'inService',
  unit: 'items',
  kind: 'stock',
  doc: 'Mean number of items in service during the bin; for conservation this work has left.',
  formula: 'attempts * serviceTime / MINUTES()',
  derive: () => ({
    formula: 'attempts * fields.serviceTime / MINUTES()',
    says: 'the attempts of the bin times the time of one, as a part of the bin',
  }),
  source: "Little's law on the servers (offered load), Kleinrock, Queueing Systems (1975)",
  needs: ['attempts', 'serviceMinutes'],
  sum: 'inService',
  lower: ({ builder, binMinutes, column }) =>
    builder.emit({
      name: 'scaled-product',
      now: [column('attempts'), column('serviceMinutes')],
      constants: { scale: `1/${binMinutes}` },
      start:
        ({ outs: [out], now: [a, b] }) =>
        (t0, t1) => {
          scaledProduct(out!, a!, b!, 1 / binMinutes, t0, t1)
        },
    }),
}
