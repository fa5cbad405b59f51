import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Answer, Client } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useApp } from '../app/app-context.ts'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { numberText } from '../parts/number-text.ts'
import { binMinutes } from '../parts/time-text.ts'
import type { RunCursor } from '../run/run-cursor.ts'
import type { Window } from './answers.ts'
import { BinEvents } from './bin-events.tsx'
import { BinTable } from './bin-table.tsx'
import { nodeCards, resourceCards } from './card.ts'
import { greatestOf } from './greatest.ts'
import type { Direction, Layout } from './layout.ts'
import { overviewOf, type Overview } from './overview.ts'
import { pictureShape } from './picture-shape.ts'
import { runTimes } from './run-times.ts'
import { eventLanes } from './run-events.ts'
import { longStep } from './scrub-keys.ts'
import { Scrubber, travelKeys } from './scrubber.tsx'
import { Topology, type TopologyProps } from './topology.tsx'
import { createTravel, type Travel as Journey } from './travel-state.ts'
import { useStored } from './use-stored.ts'
import { useWidth } from './use-width.ts'
import './travel.css'
import './topology.css'
import './scrubber.css'

/** Most points of the course of the run under the time line. */
const OVERVIEW_POINTS = 600

/** The measure whose course that is. */
const COURSE = 'workInSystem'

/** A run in time: its picture in one bin, the way to any other, and the numbers of the bin. */
export function Travel({
  shown,
  cursor,
}: {
  readonly shown: Answer<'showRun'>
  readonly cursor: RunCursor
}): JSX.Element {
  const { api } = useApp()
  const { runId } = shown
  const { answer, again } = useAnswer(runId, (signal) => api.ask('getGraph', { id: runId }, signal))
  if (answer.state === 'loading') return <LoadingNotice what="the picture of the run" lines={6} />
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  return (
    <Journeying key={`${runId} ${pictureShape(answer.value)}`} shown={shown} cursor={cursor} graph={answer.value} />
  )
}

interface JourneyProps {
  readonly shown: Answer<'showRun'>
  readonly cursor: RunCursor
  readonly graph: Answer<'getGraph'>
}

function Journeying({ shown, cursor, graph }: JourneyProps): JSX.Element {
  const stored = useStored(graph, shown.runId)
  const travel = useTravel({ shown, cursor, graph }, stored)
  const step = longStep(binMinutes(graph.metadata.grid), travel.bins)
  const [place, width] = useWidth<HTMLElement>()
  const cards = useMemo(() => [...nodeCards(graph), ...resourceCards(graph)], [graph])
  const selection = { selected: cursor.selected, onSelect: cursor.select }
  return (
    <section ref={place} class="travel" aria-label="Time travel" onKeyDown={travelKeys(travel, step)}>
      <div class="travel-picture">
        <Picture {...{ shown, graph, travel, cursor, width }} compared={stored !== undefined} />
      </div>
      <TimeBar {...{ shown, graph, travel, step, width }} />
      <TravelProblem travel={travel} />
      <details class="bin-numbers" open={width > 0 && width < NARROW && cards.length <= MOST_OPEN}>
        <summary>Numbers of this bin</summary>
        <BinTable cards={cards} travel={travel} {...selection} />
      </details>
    </section>
  )
}

/** The journey through a run; its numbers are asked for anew when others stand behind the same run. */
function useTravel({ shown, cursor, graph }: JourneyProps, stored: Client | undefined): Journey {
  const { api, revision } = useApp()
  const latest = useRef({ api, stored })
  latest.current = { api, stored }
  const travel = useMemo(() => {
    const asked: Client = { ask: (name, input, signal) => latest.current.api.ask(name, input, signal) }
    const { bins } = graph.metadata.grid
    if (cursor.bin.peek() >= bins) cursor.bin.value = bins - 1
    return createTravel({
      ...{ api: asked, graph, bin: cursor.bin, runId: shown.runId },
      stored: () => latest.current.stored,
    })
  }, [])
  useEffect(() => () => travel.close(), [])
  const behind = `${revision} ${stored !== undefined}`
  const known = useRef(behind)
  useEffect(() => {
    if (known.current === behind) return
    known.current = behind
    travel.renew()
  }, [behind])
  return travel
}

/** With more cards than this the table is closed until it is asked for. */
const MOST_OPEN = 40

function TravelProblem({ travel }: { readonly travel: Journey }): JSX.Element | null {
  const problem = travel.problem.value
  return problem === undefined ? null : <ProblemNotice problem={problem} again={travel.again} />
}

/** Below this width work flows down instead of to the right. */
const NARROW = 620

function Picture({
  shown: { run },
  graph,
  travel,
  cursor,
  width,
  compared,
}: JourneyProps & Pick<TopologyProps, 'travel' | 'compared'> & { readonly width: number }): JSX.Element {
  const direction: Direction = width < NARROW ? 'down' : 'right'
  const laidOut = useMemo(() => graph, [])
  const layout = useLayout(laidOut, width === 0 ? undefined : direction)
  const narrow = direction === 'down'
  const cards = useMemo(() => [...nodeCards(graph, narrow), ...resourceCards(graph, narrow)], [graph, narrow])
  const greatest = useMemo(() => greatestOf(run), [run])
  if (layout === undefined || layout.direction !== direction) return <LoadingNotice what="the picture of the run" />
  return (
    <Topology
      key={direction}
      {...{ graph, cards, greatest, travel, compared }}
      layout={layout.layout}
      frame={{ width: Math.max(0, width - 2), height: direction === 'down' ? 1100 : 560 }}
      bottleneck={run.bottleneck?.id}
      selected={cursor.selected}
      onSelect={cursor.select}
    />
  )
}

interface Laid {
  readonly layout: Layout
  readonly direction: Direction
}

/** The layout of a graph, by code that is loaded when it is needed. */
function useLayout(graph: JourneyProps['graph'], direction: Direction | undefined): Laid | undefined {
  const [laid, setLaid] = useState<Laid>()
  useEffect(() => {
    if (direction === undefined) return
    let wanted = true
    void import('./layout.ts').then(({ layoutGraph }) => {
      if (!wanted) return
      const users = new Map(graph.resources.map((resource) => [resource.id, resource.users]))
      const narrow = direction === 'down'
      const cards = { nodes: nodeCards(graph, narrow), resources: resourceCards(graph, narrow) }
      setLaid({ layout: layoutGraph({ ...cards, edges: graph.edges, users, direction }), direction })
    })
    return () => {
      wanted = false
    }
  }, [graph, direction])
  return laid
}

function TimeBar({
  shown: { run, runId },
  graph,
  travel,
  step,
  width,
}: Omit<JourneyProps, 'cursor'> & {
  readonly travel: Journey
  readonly step: number
  readonly width: number
}): JSX.Element {
  const { overview, stored } = useCourses(graph, runId)
  const [lanes, setLanes] = useState(() => eventLanes([], travel.bins))
  useSignalEffect(() => setLanes(eventLanes(travel.events.value, travel.bins)))
  const times = useMemo(() => runTimes(graph.metadata.grid), [JSON.stringify(graph.metadata.grid)])
  const marks = useMemo(() => times.marks(Math.max(3, Math.floor(width / 110))), [times, width])
  const { bottleneck, grid } = run
  const labels = useMemo(() => new Map(graph.nodes.map(({ id, title }) => [id, title ?? id])), [graph])
  return (
    <>
      <Scrubber
        {...{ travel, overview, stored, lanes, marks, step }}
        firstBin={grid.warmUp ?? 0}
        bottleneck={bottleneck === null ? undefined : [bottleneck.from, bottleneck.to]}
        textOf={(bin) => `bin ${numberText(bin)} of ${numberText(travel.bins)}, ${times.ofBin(bin)}`}
        clockOf={times.ofBin}
      />
      <BinEvents travel={travel} labelOf={(id) => labels.get(id) ?? id} timeOf={times.ofInstant} />
    </>
  )
}

/** The work in the system over the whole run, and over the stored one where another is tried in its place, to one scale. */
function useCourses(
  { system, metadata }: JourneyProps['graph'],
  runId: string,
): { readonly overview: Overview | undefined; readonly stored: Overview | undefined } {
  const { api, base } = useApp()
  const ofRun = useCourse(system.measures.some(({ name }) => name === COURSE) ? api : undefined, runId)
  const ofStored = useCourse(ofRun === undefined ? undefined : base, runId)
  const id = `system.${COURSE}`
  const alone = ofRun && overviewOf(ofRun, id)
  // Runs of other bins do not lie above each other.
  if (ofRun === undefined || ofStored?.endBin !== metadata.grid.bins - 1) return { overview: alone, stored: undefined }
  const stored = overviewOf(ofStored, id, alone?.most)
  return { overview: overviewOf(ofRun, id, stored?.most), stored }
}

function useCourse(client: Client | undefined, id: string): Window | undefined {
  const query = { id, nodes: ['system'], measures: [COURSE], maxPoints: OVERVIEW_POINTS }
  const key = `${id} ${client !== undefined}`
  const { answer } = useAnswer(key, async (signal) => client?.ask('getWindow', query, signal))
  return answer.state === 'ready' ? answer.value : undefined
}
