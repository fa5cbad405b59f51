import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import type { RunAddress } from '../app/address.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { csvText } from '../parts/csv-text.ts'
import { Link } from '../parts/link.tsx'
import { NODE_COLUMNS, type NodeRow } from '../parts/node-columns.ts'
import { saveText } from '../parts/save-file.ts'
import { Table } from '../parts/table.tsx'

/** What the table holds, by the names of the answer. */
const HELD = ['id', 'kind', ...NODE_COLUMNS.map(({ field }) => field)] as const

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
          ...NODE_COLUMNS.map(({ label, field, text }) => ({
            name: label,
            number: true,
            cell: (row: NodeRow) => text(row[field]),
          })),
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
