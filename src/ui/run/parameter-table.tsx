import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import { EmptyNotice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'

/** The parameters a run was made with. */
export function ParameterTable({ shown: { run } }: { readonly shown: Answer<'showRun'> }): JSX.Element {
  const rows = Object.entries(run.parameters)
  if (rows.length === 0) return <EmptyNotice title="The run has no parameters" />
  return (
    <Table
      caption="Parameters"
      rows={rows}
      keyOf={([name]) => name}
      columns={[
        { name: 'Parameter', cell: ([name]) => name },
        { name: 'Value', cell: ([, value]) => <code>{JSON.stringify(value)}</code> },
      ]}
    />
  )
}
