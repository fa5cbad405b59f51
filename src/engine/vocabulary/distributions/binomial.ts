import { Type } from '@sinclair/typebox'
import { binomialSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** Most trials: below, a double holds every count. */
const MOST_TRIALS = 1e15

/** How many of so many come out right. */
export const binomial: DistributionDef = {
  name: 'binomial',
  doc: 'How many of n come out right, each on its own with the probability p.',
  fields: Type.Object({
    n: seriesField('Number of trials.', { whole: true, maximum: MOST_TRIALS }),
    p: seriesField('Probability that one comes out right.', { maximum: 1 }),
  }),
  moments: { mean: 'n p', variance: 'n p (1 − p)' },
  source:
    'Inversion where fewer than 10 right or wrong ones are expected; else algorithm BTRS of Hörmann (1993), Journal of Statistical Computation and Simulation 46, 101-110.',
  example: { distribution: 'binomial', n: 200, p: 0.1 },
  sampler: () => binomialSampler(),
  mean: () => (n, p) => n * p,
}
