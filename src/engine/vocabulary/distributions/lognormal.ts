import { Type } from '@sinclair/typebox'
import { lognormalSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** What many independent factors multiply to. */
export const lognormal: DistributionDef = {
  name: 'lognormal',
  doc: 'What many independent factors multiply to: durations and sizes, never negative, with some far above the mean.',
  fields: Type.Object({
    mean: seriesField('Mean.'),
    cv: seriesField('Coefficient of variation: standard deviation by mean.'),
  }),
  moments: { mean: 'mean', variance: '(cv · mean)²' },
  source:
    'Inversion: mean · exp(σ z − σ² / 2) with σ² = log(1 + cv²) and the normal quantile z (Wichura 1988, algorithm AS 241).',
  example: { distribution: 'lognormal', mean: 12, cv: 0.8 },
  sampler: () => lognormalSampler(),
  mean: () => (mean) => mean,
}
