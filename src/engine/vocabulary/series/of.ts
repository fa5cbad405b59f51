import { Type } from '@sinclair/typebox'
import { seriesField } from '../series-field.ts'
import type { SeriesForm } from '../series-form.ts'

/** Another series as it is. */
export const of: SeriesForm = {
  key: 'of',
  doc: 'Gives min, max and round to a series of any other form.',
  fields: Type.Object({ of: seriesField('The series.') }),
  example: { of: '2 * HOUR()', max: 30 },
  lower: (context, form) => context.series('of', form['of']),
}
