import { Type, type TSchema } from '@sinclair/typebox'
import { seriesField, type Definitions } from '../vocabulary/index.ts'

/** What a resource of any model may say beside its labels. */
export function resourceFields({ policies }: Definitions): Record<string, TSchema> {
  const names = [...policies.keys()]
  return {
    capacity: seriesField('Units there are in each bin.'),
    policy: Type.Optional(
      Type.Union(
        names.map((name) => Type.Literal(name)),
        { description: `How it is divided when more is wanted than there is; ${names[0]!} unless given.` },
      ),
    ),
    order: Type.Optional(
      Type.Array(Type.String(), {
        minItems: 1,
        maxItems: 100_000,
        description: 'Every service that uses it, the first first; only with a policy that has an order.',
      }),
    ),
  }
}
