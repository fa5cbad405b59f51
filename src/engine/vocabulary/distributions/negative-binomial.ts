import { Type } from '@sinclair/typebox'
import { negativeBinomialSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** Counts that vary more than those of independent events. */
export const negativeBinomial: DistributionDef = {
  name: 'negative-binomial',
  doc: 'Counts that vary more than those of independent events: arrivals that come in crowds, or a demand whose mean is uncertain.',
  fields: Type.Object({
    mean: seriesField('Mean count.'),
    dispersion: seriesField('Variance by mean.', { minimum: 1, positive: true }),
  }),
  moments: { mean: 'mean', variance: 'dispersion · mean' },
  source:
    'Inversion below a mean of 10 and up to a dispersion of 1,000; else a Poisson count whose mean is drawn from a gamma distribution (Devroye 1986, Non-Uniform Random Variate Generation, page 487).',
  example: { distribution: 'negative-binomial', mean: 40, dispersion: 3 },
  sampler: () => negativeBinomialSampler(),
  mean: () => (mean) => mean,
}
