import { Type } from '@sinclair/typebox'

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
