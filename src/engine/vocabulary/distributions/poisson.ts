import { Type } from '@sinclair/typebox'
import { poissonSampler } from '../../kernel/index.ts'
import type { DistributionDef } from '../distribution-def.ts'
import { seriesField } from '../series-field.ts'

/** How many of many independent events happen in a bin. */
export const poisson: DistributionDef = {
  name: 'poisson',
  doc: 'How many of many independent events happen: arrivals of people who do not know each other.',
  fields: Type.Object({ mean: seriesField('Mean number of events.') }),
  moments: { mean: 'mean', variance: 'mean' },
  source:
    'Inversion below a mean of 10; from there on algorithm PTRS of Hörmann (1993), Insurance: Mathematics and Economics 12, 39-45.',
  example: { distribution: 'poisson', mean: 100 },
  sampler: () => poissonSampler(),
  mean: () => (mean) => mean,
}
