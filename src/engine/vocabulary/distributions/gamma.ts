import { Type } from '@sinclair/typebox'
import { gammaSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** The time until several of many independent events. */
export const gamma: DistributionDef = {
  name: 'gamma',
  doc: 'The time until several of many independent events; exponential where cv is 1, and more regular below.',
  fields: Type.Object({
    mean: seriesField('Mean.'),
    cv: seriesField('Coefficient of variation: standard deviation by mean. The shape is 1 / cv².'),
  }),
  moments: { mean: 'mean', variance: '(cv · mean)²' },
  source: 'Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26, 363-372.',
  example: { distribution: 'gamma', mean: 12, cv: 0.5 },
  sampler: () => gammaSampler,
  mean: () => (mean) => mean,
}
