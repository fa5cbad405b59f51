import { problem } from '../base/index.ts'
import type { Selected } from './selection.ts'

/** Which page of a list. */
export interface PageQuery {
  /** 1 or more; 50 unless given. */
  readonly limit?: number | undefined
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined
}

/** Items of a page, and where the next one begins; null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** An item of a list, and the name by which a cursor knows it. */
export interface Named<Item> {
  readonly name: string
  readonly item: Item
}

const LIMIT = 50

/** The page of a list after the item that the cursor names, of the items that are wanted. */
export function selectPage<Item>(
  all: readonly Named<Item>[],
  { limit = LIMIT, cursor }: PageQuery,
  wanted: (item: Item) => boolean,
): Selected<Page<Item>> {
  const last = cursor === undefined ? -1 : all.findIndex(({ name }) => name === cursor)
  if (cursor !== undefined && last < 0) {
    const message = `cursor ${JSON.stringify(cursor)} is not one that a page of this list gave`
    const hint = 'Give the nextCursor of the page before, or none.'
    const diagnostics = [problem('field-value', ['cursor'], message, hint)]
    return { refusal: { code: 'input-invalid', message, hint, diagnostics } }
  }
  const rest = all.slice(last + 1).filter(({ item }) => wanted(item))
  const page = rest.slice(0, limit)
  return {
    value: { items: page.map(({ item }) => item), nextCursor: rest.length > limit ? page.at(-1)!.name : null },
  }
}
