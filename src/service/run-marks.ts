import { Type } from '@sinclair/typebox'

/** The field that tags a run. */
export const TAGS = Type.Optional(
  Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 100, description: 'Words to find it by' }),
)
