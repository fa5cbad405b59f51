import { Type } from '@sinclair/typebox'
import { triangularSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { ANY_SIGN, seriesField } from '../series-field.ts'

/** Two ends and what is likeliest between them. */
export const triangular: DistributionDef = {
  name: 'triangular',
  doc: 'Two ends and what is likeliest between them, for estimates. Its min and max are the ends, and so need not limit anything.',
  fields: Type.Object({
    min: seriesField('Least value.', ANY_SIGN),
    mode: seriesField('Likeliest value, at least min.', ANY_SIGN),
    max: seriesField('Greatest value, at least mode.', ANY_SIGN),
  }),
  moments: {
    mean: '(min + mode + max) / 3',
    variance: '(min² + mode² + max² − min · mode − min · max − mode · max) / 18',
  },
  source: 'Inversion, by a square root on either side of the mode.',
  ordered: ['min', 'mode', 'max'],
  example: { distribution: 'triangular', min: 5, mode: 8, max: 20 },
  sampler: () => triangularSampler,
  mean: () => (min, mode, max) => min / 3 + mode / 3 + max / 3,
}
