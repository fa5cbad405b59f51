import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals'
import type { RunEvent } from './answers.ts'
import type { RunGraph } from './answers.ts'
import type { Client } from '../api/client.ts'
import { isAborted, problemOf, type Problem } from '../api/problem.ts'
import { blockOf, type Block } from './block.ts'
import { played, SPEEDS } from './player.ts'
import { shownSeries } from './shown-series.ts'
import { windowCache, type Heading } from './window-cache.ts'

/** What is drawn: a bin whose numbers are there. */
export interface ShownBin {
  readonly bin: number
  readonly block: Block
  /** Whether it is the bin that is looked at, and not one before it whose numbers are still there. */
  readonly current: boolean
}

/** A journey through the time of a run. */
export interface Travel {
  readonly bins: number
  /** The bin that is looked at. */
  readonly bin: Signal<number>
  /** The bin that is drawn; undefined until the first numbers are there. */
  readonly shown: ReadonlySignal<ShownBin | undefined>
  readonly playing: Signal<boolean>
  /** Bins per second. */
  readonly speed: Signal<number>
  /** What happens in the run, in order of time, as far as it is known yet. */
  readonly events: Signal<readonly RunEvent[]>
  /** Why numbers or events are missing. */
  readonly problem: Signal<Problem | undefined>
  /** Look at a bin; one outside the run is the first or last. */
  readonly go: (bin: number) => void
  /** Ask for everything anew, because the numbers are others now; what is drawn stays until they are there. */
  renew(): void
  /** Ask again for what could not be had. */
  readonly again: () => void
  /** Ends requests and playing. */
  readonly close: () => void
}

/** What a journey needs. */
export interface TravelInput {
  readonly api: Client
  /** Answers for the stored run, while another is tried in its place. */
  readonly stored: () => Client | undefined
  readonly runId: string
  readonly graph: RunGraph
  readonly bin: Signal<number>
}

/** Bins per second to begin with: a run in about half a minute, as far as a speed allows. */
function usualSpeed(bins: number): number {
  return SPEEDS.find((speed) => bins / speed <= 40) ?? SPEEDS.at(-1)!
}

/** A journey through a run, which begins at once to fetch what is needed first. */
export function createTravel({ api, stored, runId, graph, bin }: TravelInput): Travel {
  const { bins } = graph.metadata.grid
  const { measures, blockBins, maxBlocks } = shownSeries(graph)
  const problem = signal<Problem>()
  const arrivals = signal(0)
  const heading = signal<Heading>(1)
  const cache = windowCache({
    bins,
    blockBins,
    maxBlocks,
    load: async (startBin, endBin, abort) => {
      const query = { id: runId, startBin, endBin, measures: [...measures] }
      const [window, before] = await Promise.all([
        api.ask('getWindow', query, abort),
        stored()?.ask('getWindow', query, abort),
      ])
      return blockOf(window, before)
    },
    arrived: () => arrivals.value++,
    failed: (error) => {
      if (!isAborted(error)) problem.value = problemOf(error)
    },
  })
  const shown = shownBin(bin, arrivals, cache.at)
  const playing = signal(false)
  const speed = signal(usualSpeed(bins))
  const closing = new AbortController()
  const { events, readEvents } = eventReader(api, runId, { problem, closed: closing.signal })
  const go = (wanted: number): void => {
    const next = Math.min(bins - 1, Math.max(0, Math.round(wanted)))
    const now = bin.peek()
    if (next !== now) heading.value = next > now ? 1 : -1
    bin.value = next
  }
  if (measures.length > 0) {
    const stop = effect(() => cache.want(bin.value, heading.peek()))
    closing.signal.addEventListener('abort', stop)
  }
  closing.signal.addEventListener('abort', playedBy({ bin, shown, playing, speed, bins, go }))
  readEvents()
  return {
    ...{ bins, bin, shown, playing, speed, events, problem, go },
    renew() {
      problem.value = undefined
      cache.renew()
      arrivals.value++
      readEvents()
    },
    again() {
      problem.value = undefined
      cache.want(bin.peek(), heading.peek())
      readEvents()
    },
    close() {
      closing.abort()
      cache.close()
    },
  }
}

/** The bin looked at where its numbers are there, else the one shown before, which is not current. */
function shownBin(
  bin: Signal<number>,
  arrivals: Signal<number>,
  at: (bin: number) => Block | undefined,
): ReadonlySignal<ShownBin | undefined> {
  let before: ShownBin | undefined
  return computed(() => {
    void arrivals.value
    const block = at(bin.value)
    if (block !== undefined) before = { bin: bin.value, block, current: true }
    else if (before !== undefined) before = { ...before, current: before.bin === bin.value }
    return before
  })
}

/** The events of a run, and what reads them from the first on; those of a reading before stay until then. */
function eventReader(
  api: Client,
  runId: string,
  { problem, closed }: { readonly problem: Signal<Problem | undefined>; readonly closed: AbortSignal },
): { readonly events: Signal<readonly RunEvent[]>; readonly readEvents: () => void } {
  const events = signal<readonly RunEvent[]>([])
  let reading = new AbortController()
  const readEvents = (): void => {
    reading.abort()
    reading = new AbortController()
    let found: readonly RunEvent[] = []
    const more = (page: readonly RunEvent[]): void => {
      found = [...found, ...page]
      events.value = found
    }
    readAllEvents(api, runId, AbortSignal.any([reading.signal, closed]), more).catch((error: unknown) => {
      if (!isAborted(error)) problem.value = problemOf(error)
    })
  }
  return { events, readEvents }
}

async function readAllEvents(
  api: Client,
  id: string,
  abort: AbortSignal,
  found: (events: readonly RunEvent[]) => void,
): Promise<void> {
  let cursor: string | null = null
  do {
    const page: { items: readonly RunEvent[]; nextCursor: string | null } = await api.ask(
      'getEvents',
      { id, limit: 500, ...(cursor === null ? {} : { cursor }) },
      abort,
    )
    found(page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
}

/** Moves the bin while it plays; waits where numbers are missing. Ends when called. */
function playedBy({
  bin,
  shown,
  playing,
  speed,
  bins,
  go,
}: Pick<Travel, 'bin' | 'shown' | 'playing' | 'speed' | 'bins' | 'go'>): () => void {
  let request = 0
  const start = (): void => {
    let position = bin.peek()
    let before: number | undefined
    const step = (now: number): void => {
      request = requestAnimationFrame(step)
      const elapsed = before === undefined ? 0 : now - before
      before = now
      if (shown.peek()?.current === false) return
      if (Math.floor(position) !== bin.peek()) position = bin.peek()
      const next = played(position, speed.peek(), elapsed, bins - 1)
      position = next.position
      if (Math.floor(position) !== bin.peek()) go(Math.floor(position))
      if (next.ended) playing.value = false
    }
    request = requestAnimationFrame(step)
  }
  const stop = effect(() => {
    cancelAnimationFrame(request)
    if (playing.value) untracked(start)
  })
  return () => {
    stop()
    cancelAnimationFrame(request)
  }
}
