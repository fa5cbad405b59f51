import { Type, type TArray, type TSchema, type TUnion, type TString, type TNull } from '@sinclair/typebox'

/** Fields that name a page of a list. */
export const PAGE = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: 'Most items; 50 unless given' })),
  cursor: Type.Optional(
    Type.String({
      maxLength: 1024,
      description: 'Where to go on: nextCursor of the page before, with the same filters',
    }),
  ),
}

/** Fields of the answer that is a page of a list. */
export type PageSchema<Item extends TSchema> = { items: TArray<Item>; nextCursor: TUnion<[TString, TNull]> }

/** Fields of the answer that is a page of a list of such items. */
export function pageOf<Item extends TSchema>(item: Item): PageSchema<Item> {
  const description = 'Where the next page begins; null on the last'
  return { items: Type.Array(item), nextCursor: Type.Union([Type.String(), Type.Null()], { description }) }
}
