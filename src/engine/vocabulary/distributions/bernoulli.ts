import { Type } from '@sinclair/typebox'
import { bernoulliSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** Whether something happens. */
export const bernoulli: DistributionDef = {
  name: 'bernoulli',
  doc: 'Whether something happens in a bin, 1 or 0: an outage, for example.',
  fields: Type.Object({ p: seriesField('Probability of a 1.', { maximum: 1 }) }),
  moments: { mean: 'p', variance: 'p (1 − p)' },
  source: 'Inversion: 1 where u ≥ 1 − p.',
  example: { distribution: 'bernoulli', p: 0.02 },
  sampler: () => bernoulliSampler,
  mean: () => (p) => p,
}
