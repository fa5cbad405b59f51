import { Type } from '@sinclair/typebox'
import { normalSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { ANY_SIGN, seriesField } from '../series-field.ts'

/** The bell curve. */
export const normal: DistributionDef = {
  name: 'normal',
  doc: 'The bell curve. It has no lower end: min: 0 keeps what cannot be negative from being so.',
  fields: Type.Object({ mean: seriesField('Mean.', ANY_SIGN), sd: seriesField('Standard deviation.') }),
  moments: { mean: 'mean', variance: 'sd²' },
  source: 'Inversion by algorithm AS 241 of Wichura (1988), Applied Statistics 37, 477-484.',
  example: { distribution: 'normal', mean: 100, sd: 15, min: 0 },
  sampler: () => normalSampler,
  mean: () => (mean) => mean,
}
