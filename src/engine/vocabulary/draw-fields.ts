import { Type } from '@sinclair/typebox'
import type { Column } from '../plan/index.ts'
import { seriesRangeOf } from './series-field.ts'
import type { FormContext, FormVariant } from './series-form.ts'

/** What every form that draws says beside what it draws. */
export const DRAW_FIELDS = {
  sample: Type.Optional(
    Type.Union([Type.Literal('draw'), Type.Literal('mean')], {
      description: 'Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.',
    }),
  ),
  stream: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.',
    }),
  ),
}

/** {@link DRAW_FIELDS} of a form. */
export interface DrawFields {
  readonly sample?: 'draw' | 'mean'
  readonly stream?: string
}

/** What is drawn, and the order of its parameters where one may not be less than another. */
interface Drawn extends FormVariant {
  readonly ordered?: readonly string[]
}

/** The columns of the parameters of what is drawn, those of its fields that take a series: in range and in order. */
export function lowerParameters(
  context: FormContext,
  { fields, ordered = [] }: Drawn,
  form: Readonly<Record<string, unknown>>,
): Column[] {
  const columns = new Map<string, Column>()
  for (const [field, schema] of Object.entries(fields.properties)) {
    const range = seriesRangeOf(schema)
    if (range !== undefined) columns.set(field, context.parameter(field, form[field], range))
  }
  ordered.slice(1).forEach((field, i) => {
    const before = ordered[i]!
    columns.set(field, context.atLeast(field, columns.get(field)!, { field: before, column: columns.get(before)! }))
  })
  return [...columns.values()]
}
