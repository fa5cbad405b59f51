import { localTime } from '../../service/index.ts'
import { table } from '../layout.ts'
import { amount, moreText, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation getEvents answers. */
interface Events {
  readonly items: readonly {
    readonly bin: number
    readonly at: string
    readonly node: string
    readonly kind: string
    readonly value: number
    readonly cause?: { readonly text: string }
  }[]
  readonly nextCursor: string | null
}

const HEAD = [
  { title: 'bin', align: 'right' },
  { title: 'at (UTC)' },
  { title: 'node' },
  { title: 'what' },
  { title: 'value', align: 'right' },
  { title: 'because of' },
] as const

/** One line per event, in order of time. */
export function showEvents({ items, nextCursor }: Events, screen: Screen): string {
  const rows = items.map(({ bin, at, node, kind, value, cause }) => [
    String(bin),
    localTime(at, 'UTC'),
    node,
    kind,
    amount(value),
    cause?.text ?? '',
  ])
  return page(rows.length === 0 ? 'No events.' : table(HEAD, rows, screen.paint.dim), moreText(nextCursor, screen))
}
