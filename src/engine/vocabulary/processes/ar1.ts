import { Type } from '@sinclair/typebox'
import { atParameter, autoregression } from '../../kernel/index.ts'
import type { ProcessDef } from '../process-def.ts'
import { ANY_SIGN, seriesField } from '../series-field.ts'

/** What strays from a mean and is drawn back to it. */
export const ar1: ProcessDef = {
  name: 'ar1',
  doc: 'What strays from a mean and is drawn back: each distance from the mean is phi times the one before plus a normal innovation. It is at the mean in bin 0.',
  fields: Type.Object({
    mean: seriesField('Mean.', ANY_SIGN),
    phi: seriesField('Part of the distance that stays.', { minimum: -1, maximum: 1 }),
    sd: seriesField('Standard deviation of the innovation.'),
  }),
  moments: { mean: 'mean', variance: 'sd² (1 − phi²ᵗ) / (1 − phi²) in bin t, towards sd² / (1 − phi²)' },
  source:
    'Box and Jenkins (1970), Time Series Analysis, section 3.2; innovations by inversion of draw 0, from bin 1 on.',
  example: { process: 'ar1', mean: 100, phi: 0.8, sd: 6, min: 0 },
  mean: () => atParameter,
  draw: () => autoregression(),
}
