import type { JSX } from 'preact'
import { NODE_COLUMNS } from '../parts/node-columns.ts'
import { Table } from '../parts/table.tsx'
import type { NodeDifference } from './difference.ts'

/** Every node with its numbers in the tried run, and how far they are from those of the stored one. */
export function NodeDifferences({ rows }: { readonly rows: readonly NodeDifference[] }): JSX.Element {
  return (
    <Table
      caption="Nodes, and how they differ"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Node', cell: ({ title }) => title },
        ...NODE_COLUMNS.map(({ label }, i) => ({
          name: label,
          number: true,
          cell: ({ cells }: NodeDifference) => {
            const { after, change, verdict } = cells[i]!
            return (
              <span class="changed-number">
                {after}
                <span class="change" data-verdict={verdict}>
                  {change}
                </span>
              </span>
            )
          },
        })),
      ]}
    />
  )
}
