import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import type { RunAddress } from '../app/address.ts'
import { Badge } from '../parts/badge.tsx'
import { Link } from '../parts/link.tsx'
import { minutesText, numberText, shareText } from '../parts/number-text.ts'
import { Table } from '../parts/table.tsx'

/** The nodes of a run with their summary numbers, in the order in which work meets them. */
export function NodeTable({
  shown: { table, run },
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  const titles = new Map(run.nodes.map(({ id, title }) => [id, title]))
  return (
    <Table
      caption="Nodes"
      rows={table.rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'Node',
          cell: ({ id }) => (
            <>
              <Link to={{ ...address, select: [id] }}>{titles.get(id) ?? id}</Link>
              {run.bottleneck?.id === id && <Badge tone="bad">bottleneck</Badge>}
            </>
          ),
        },
        { name: 'Kind', cell: ({ kind }) => kind },
        { name: 'Arrived', number: true, cell: ({ arrived }) => numberText(arrived) },
        { name: 'Served', number: true, cell: ({ served }) => numberText(served) },
        { name: 'Greatest queue', number: true, cell: ({ peakQueueDepth }) => numberText(peakQueueDepth) },
        { name: 'Wait, 95 %', number: true, cell: ({ p95WaitTime }) => minutesText(p95WaitTime) },
        { name: 'Utilization', number: true, cell: ({ meanUtilization }) => shareText(meanUtilization) },
      ]}
    />
  )
}
