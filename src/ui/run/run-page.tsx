import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { RunAddress } from '../app/address.ts'
import { Surroundings, useApp } from '../app/app-context.ts'
import { RunInspector } from '../inspect/run-inspector.tsx'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { Travel } from '../travel/travel.tsx'
import type { WhatIfProps } from '../whatif/what-if.tsx'
import { useRunCursor } from './run-cursor.ts'
import { RunHeader } from './run-header.tsx'
import type { RunPreview } from './run-preview.ts'
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

/** The stored run, or where other values of its parameters are tried, the one that the page computes in its place. */
function ShownRun({
  shown: stored,
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  const app = useApp()
  const [preview, setPreview] = useState<RunPreview>()
  const { shown = stored, ...instead } = preview ?? {}
  const { grid, bottleneck } = stored.run
  const cursor = useRunCursor(address, { bins: grid.bins, first: bottleneck?.from ?? 0 })
  return (
    <div class="run-page" data-what-if={address.whatIf}>
      <RunHeader shown={shown} address={address} />
      {address.whatIf && <WhatIfPlace shown={stored} address={address} onPreview={setPreview} />}
      <Surroundings.Provider value={{ ...app, ...instead }}>
        <div class="run-content">
          <Travel shown={shown} cursor={cursor} />
          <RunInspector address={address} cursor={cursor} />
          <RunTabs shown={shown} address={address} />
        </div>
      </Surroundings.Provider>
    </div>
  )
}

/** Trying other values, by code that is loaded when it is needed. */
function WhatIfPlace(props: Omit<WhatIfProps, 'onClose'>): JSX.Element {
  const { replace } = useApp()
  const { answer, again } = useAnswer('what if', () => import('../whatif/what-if.tsx'))
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  if (answer.state === 'loading') return <LoadingNotice what="what if" lines={6} />
  const { WhatIf } = answer.value
  return <WhatIf {...props} onClose={() => replace({ ...props.address, whatIf: false, values: {} })} />
}
