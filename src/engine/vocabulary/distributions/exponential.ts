import { Type } from '@sinclair/typebox'
import { exponentialSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** The time to the next of many independent events. */
export const exponential: DistributionDef = {
  name: 'exponential',
  doc: 'The time to the next of many independent events.',
  fields: Type.Object({ mean: seriesField('Mean.') }),
  moments: { mean: 'mean', variance: 'mean²' },
  source: 'Inversion: −mean · log(1 − u).',
  example: { distribution: 'exponential', mean: 5 },
  sampler: () => exponentialSampler,
  mean: () => (mean) => mean,
}
