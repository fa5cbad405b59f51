import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { RunInspector } from '../inspect/run-inspector.tsx'
import { serverSource } from '../inspect/server-source.ts'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { Travel } from '../travel/travel.tsx'
import { useRunCursor } from './run-cursor.ts'
import { RunHeader } from './run-header.tsx'
import { RunTabs } from './run-tabs.tsx'

/** One run: what it is, what holds it back, its picture in time, what is selected in it, and its lists. */
export function RunPage({ address }: { readonly address: RunAddress }): JSX.Element {
  const { api } = useApp()
  const { runId } = address
  const { answer, again } = useAnswer(runId, (signal) =>
    Promise.all([api.ask('showRun', { id: runId }, signal), api.ask('getGraph', { id: runId }, signal)]),
  )
  if (answer.state === 'loading') return <LoadingNotice what="the run" lines={8} />
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  const [shown, graph] = answer.value
  return <ShownRun shown={shown} graph={graph} address={address} />
}

function ShownRun({
  shown,
  graph,
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly graph: Answer<'getGraph'>
  readonly address: RunAddress
}): JSX.Element {
  const { api } = useApp()
  const { grid, bottleneck } = shown.run
  const cursor = useRunCursor(address, { bins: grid.bins, first: bottleneck?.from ?? 0 })
  const source = useMemo(() => serverSource(api, shown.runId), [api, shown.runId])
  return (
    <div class="run-page">
      <RunHeader shown={shown} />
      <Travel shown={shown} cursor={cursor} />
      <RunInspector {...{ graph, address, cursor, source }} />
      <RunTabs shown={shown} address={address} />
    </div>
  )
}
