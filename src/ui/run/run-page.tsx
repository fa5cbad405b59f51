import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { RunInspector } from '../inspect/run-inspector.tsx'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { Travel } from '../travel/travel.tsx'
import { useRunCursor } from './run-cursor.ts'
import { RunHeader } from './run-header.tsx'
import { RunTabs } from './run-tabs.tsx'

/** One run: what it is, what holds it back, its picture in time, what is selected in it, and its lists. */
export function RunPage({ address }: { readonly address: RunAddress }): JSX.Element {
  const { api } = useApp()
  const { runId } = address
  const { answer, again } = useAnswer(runId, (signal) => api.ask('showRun', { id: runId }, signal))
  if (answer.state === 'loading') return <LoadingNotice what="the run" lines={8} />
  if (answer.state === 'failed') return <ProblemNotice whole problem={answer.problem} again={again} />
  return <ShownRun shown={answer.value} address={address} />
}

function ShownRun({
  shown,
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  const { grid, bottleneck } = shown.run
  const cursor = useRunCursor(address, { bins: grid.bins, first: bottleneck?.from ?? 0 })
  return (
    <div class="run-page">
      <RunHeader shown={shown} address={address} />
      <Travel shown={shown} cursor={cursor} />
      <RunInspector address={address} cursor={cursor} />
      <RunTabs shown={shown} address={address} />
    </div>
  )
}
