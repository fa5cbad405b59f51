import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import type { RunAddress } from '../app/address.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { csvText } from '../parts/csv-text.ts'
import { Link } from '../parts/link.tsx'
import { minutesText, numberText, shareText } from '../parts/number-text.ts'
import { saveText } from '../parts/save-file.ts'
import { Table } from '../parts/table.tsx'

/** What the table holds, by the names of the answer. */
const HELD = ['id', 'kind', 'arrived', 'served', 'peakQueueDepth', 'p95WaitTime', 'meanUtilization'] as const

/** The nodes of a run with their summary numbers, in the order in which work meets them. */
export function NodeTable({
  shown: { table, run, runId },
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  const titles = new Map(run.nodes.map(({ id, title }) => [id, title]))
  const save = (): void =>
    saveText(
      `${runId}-nodes.csv`,
      csvText([HELD, ...table.rows.map((row) => HELD.map((name) => row[name]))]),
      'text/csv',
    )
  return (
    <>
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
      <div class="panel-foot">
        <Button onClick={save}>Save as CSV</Button>
        <a class="button button-plain" href={`/v1/runs/${encodeURIComponent(runId)}/bundle?format=zip`} download>
          Save the run as zip
        </a>
      </div>
    </>
  )
}
