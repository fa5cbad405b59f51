import { localTime } from '../../service/index.ts'
import { table } from '../layout.ts'
import { amount, inUnit, moreText, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation getEvents answers. */
interface Events {
  readonly items: readonly {
    readonly bin: number
    readonly at: string
    readonly node: string
    readonly kind: string
    readonly value: number
    readonly unit: string | null
    readonly cause?: { readonly text: string }
  }[]
  readonly nextCursor: string | null
  readonly timezone: string
}

/** One line per event, in order of time, by the clock of the run's zone. */
export function showEvents({ items, nextCursor, timezone }: Events, screen: Screen): string {
  const rows = items.map(({ bin, at, node, kind, value, unit, cause }) => [
    String(bin),
    localTime(at, timezone),
    node,
    kind,
    unit === 'minutes' ? inUnit(value, unit) : `${amount(value)} ${(unit ?? '').replace('/bin', ' per bin')}`.trim(),
    cause?.text ?? '',
  ])
  const head = [
    { title: 'bin', align: 'right' },
    { title: `at (${timezone})` },
    { title: 'node' },
    { title: 'what' },
    { title: 'value', align: 'right' },
    { title: 'because of' },
  ] as const
  return page(rows.length === 0 ? 'No events.' : table(head, rows, screen.paint.dim), moreText(nextCursor, screen))
}
