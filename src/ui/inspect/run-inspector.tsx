import type { FunctionComponent, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { GraphView } from '../../views/index.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { LoadingNotice } from '../parts/notice.tsx'
import type { RunCursor } from '../run/run-cursor.ts'
import { runTimes } from '../travel/run-times.ts'
import type { ChartsProps } from './charts.tsx'
import type { SeriesSource } from './series-source.ts'

/** The inspector of a stored run, by code that is loaded when the run is there. */
export function RunInspector({
  graph,
  address,
  cursor,
  source,
  base,
}: {
  readonly graph: GraphView
  readonly address: RunAddress
  readonly cursor: RunCursor
  readonly source: SeriesSource
  readonly base?: SeriesSource | undefined
}): JSX.Element {
  const { address: current, replace } = useApp()
  const [Inspector, setInspector] = useState<FunctionComponent<ChartsProps>>()
  useEffect(() => {
    void import('./inspector.tsx').then((loaded) => setInspector(() => loaded.Inspector))
  }, [])
  const labelOf = useMemo(() => {
    const times = runTimes(graph.metadata.grid)
    return (bin: number) => times.shortOfBin(bin)
  }, [graph])
  if (Inspector === undefined) return <LoadingNotice what="charts" lines={6} />
  const change = (changed: Partial<RunAddress>): void => {
    const now = current.peek()
    if (now.view === 'run') replace({ ...now, bin: cursor.bin.peek(), ...changed })
  }
  const { bins } = graph.metadata.grid
  const go = (bin: number): void => {
    cursor.bin.value = Math.min(bins - 1, Math.max(0, bin))
  }
  return <Inspector {...{ graph, address, source, base, labelOf, go, change }} bin={cursor.bin} />
}
