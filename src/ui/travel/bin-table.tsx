import { effect } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { valueAt } from './block.ts'
import type { Card } from './card.ts'
import { BIN_COLUMNS } from './figures.ts'
import { textWriter } from './text-writer.ts'
import type { Travel } from './travel-state.ts'

/** The numbers of all nodes and resources in the bin that is drawn: what the picture shows, as a table. */
export function BinTable({
  cards,
  travel,
  selected,
  onSelect,
}: {
  readonly cards: readonly Card[]
  readonly travel: Travel
  readonly selected: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
}): JSX.Element {
  const body = useRef<HTMLTableSectionElement>(null)
  useLayoutEffect(() => {
    const writers = [...body.current!.rows].map((row) => [...row.cells].slice(1).map(textWriter))
    return effect(() => {
      const now = travel.shown.value
      if (now === undefined) return
      const read = (series: string): number => valueAt(now.block, series, now.bin)
      cards.forEach((card, row) => BIN_COLUMNS.forEach(({ text }, column) => writers[row]![column]!(text(card, read))))
    })
  }, [cards, travel])
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label="Numbers of the bin">
      <table class="table bin-table">
        <caption class="unseen">Numbers of the bin that is looked at</caption>
        <thead>
          <tr>
            <th scope="col">Node</th>
            {BIN_COLUMNS.map(({ name }) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {cards.map(({ id, label }) => (
            <tr key={id} data-row={id} data-selected={selected.includes(id)}>
              <th scope="row">
                <button type="button" class="text-button" onClick={() => onSelect([id])}>
                  {label}
                </button>
              </th>
              {BIN_COLUMNS.map(({ name }) => (
                <td key={name} class="number" data-column={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
