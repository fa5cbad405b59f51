import { table } from '../layout.ts'
import { amount, moreText, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation getIndex answers, as far as it is shown. */
interface Index {
  readonly items: readonly {
    readonly id: string
    readonly unit: string
    readonly kind: string
    readonly nulls: number
    readonly min: number | null
    readonly max: number | null
    readonly mean: number | null
  }[]
  readonly nextCursor: string | null
}

const HEAD = [
  { title: 'series' },
  { title: 'kind' },
  { title: 'unit' },
  { title: 'least', align: 'right' },
  { title: 'mean', align: 'right' },
  { title: 'greatest', align: 'right' },
  { title: 'undefined', align: 'right' },
] as const

/** One line per series: what it is, and its range over all bins. */
export function showIndex({ items, nextCursor }: Index, screen: Screen): string {
  const rows = items.map(({ id, unit, kind, nulls, min, max, mean }) => [
    id,
    kind,
    unit === 'none' ? '' : unit,
    amount(min),
    amount(mean),
    amount(max),
    nulls === 0 ? '' : `${nulls} bins`,
  ])
  return page(
    rows.length === 0 ? 'There are no more series.' : table(HEAD, rows, screen.paint.dim),
    moreText(nextCursor, screen),
  )
}
