import { Type } from '@sinclair/typebox'
import { uniformSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { ANY_SIGN, seriesField } from '../series-field.ts'

/** Any value between two alike. */
export const uniform: DistributionDef = {
  name: 'uniform',
  doc: 'Any value from min to max alike. Its min and max are the ends, and so need not limit anything.',
  fields: Type.Object({
    min: seriesField('Least value.', ANY_SIGN),
    max: seriesField('Greatest value, at least min.', ANY_SIGN),
  }),
  moments: { mean: '(min + max) / 2', variance: '(max − min)² / 12' },
  source: 'Inversion: min + (max − min) · u.',
  ordered: ['min', 'max'],
  example: { distribution: 'uniform', min: 80, max: 120 },
  sampler: () => uniformSampler,
  mean: () => (min, max) => min + (max - min) / 2,
}
