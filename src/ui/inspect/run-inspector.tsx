import type { FunctionComponent, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import type { RunCursor } from '../run/run-cursor.ts'
import { runTimes } from '../travel/run-times.ts'
import type { ChartsProps } from './charts.tsx'

/** What is looked at in a run. */
interface RunInspectorProps {
  readonly address: RunAddress
  readonly cursor: RunCursor
}

/** The inspector of a run, by code that is loaded when a run is shown. */
export function RunInspector(props: RunInspectorProps): JSX.Element {
  const { api } = useApp()
  const { runId } = props.address
  const { answer, again } = useAnswer(runId, (signal) => api.ask('getGraph', { id: runId }, signal))
  const [Inspector, setInspector] = useState<FunctionComponent<ChartsProps>>()
  useEffect(() => {
    void import('./inspector.tsx').then((loaded) => setInspector(() => loaded.Inspector))
  }, [])
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  if (answer.state === 'loading' || Inspector === undefined) return <LoadingNotice what="charts" lines={6} />
  return <Placed {...props} graph={answer.value} Inspector={Inspector} />
}

function Placed({
  address,
  cursor,
  graph,
  Inspector,
}: RunInspectorProps & {
  readonly graph: Answer<'getGraph'>
  readonly Inspector: FunctionComponent<ChartsProps>
}): JSX.Element {
  const { address: current, replace } = useApp()
  const { grid } = graph.metadata
  // A run that is tried out has a grid of its own, mostly the same.
  const labelOf = useMemo(() => runTimes(grid).shortOfBin, [JSON.stringify(grid)])
  const change = (changed: Partial<RunAddress>): void => {
    const now = current.peek()
    if (now.view === 'run') replace({ ...now, bin: cursor.bin.peek(), ...changed })
  }
  const go = (bin: number): void => {
    cursor.bin.value = Math.min(grid.bins - 1, Math.max(0, bin))
  }
  return <Inspector {...{ graph, address, labelOf, go, change }} bin={cursor.bin} />
}
