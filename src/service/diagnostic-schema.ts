import { Type } from '@sinclair/typebox'
import type { Diagnostic } from '../base/index.ts'

const text = Type.String()

const Shape = Type.Object(
  {
    code: text,
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('info')]),
    message: text,
    path: Type.Array(Type.Union([text, Type.Number()]), { description: 'Keys from the root of the document' }),
    hint: Type.Optional(text),
    offset: Type.Optional(Type.Integer({ description: 'Character in the formula at the path' })),
    source: Type.Optional(
      Type.Object(
        {
          template: Type.Optional(text),
          file: text,
          line: Type.Integer(),
          column: Type.Integer(),
          excerpt: text,
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

/** A diagnostic as answers and problems hold it. */
export const DiagnosticSchema = Type.Unsafe<Diagnostic>(Shape)
