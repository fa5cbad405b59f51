import { behind } from './cause-behind.ts'
import {
  attemptCandidates,
  CHANGE,
  changeOf,
  demandCandidates,
  edgesInto,
  levelOf,
  measureOf,
  mostOf,
  pileCandidates,
  tracedAt,
  type Candidate,
  type Place,
} from './cause-parts.ts'
import type { CauseStep, Traced } from './cause-step.ts'
import { causeText } from './cause-text.ts'
import { comparedBins, type Comparing } from './compared-bins.ts'
import { loadOf, type Model, type ModelEdge, type ModelNode, type SeriesReader } from './vocabulary/index.ts'

export type { CauseStep } from './cause-step.ts'

/** What explains most of a change, step by step against the flow (docs/spec/events.md). */
export interface Cause {
  /** From the node asked about to what started it; at least one. */
  readonly path: CauseStep[]
  /** The path as one sentence. */
  readonly text: string
}

/** Which change is to be explained. */
export interface Asked {
  readonly node: string
  readonly bin: number
  /** Bins before it are not looked at; 0 unless given. */
  readonly firstBin?: number
  /** Whether work begins (1) or ceases (−1) to pile up; 0: as inflow less attempts changes. */
  readonly toward: 1 | -1 | 0
  /** Steps after which the walk ends wherever it is; no end unless given. */
  readonly mostSteps?: number
}

/** Bins of each of the two runs that are compared; the fewer where nothing changes that way over the more. */
const WIDTHS = [3, 1]

/**
 * Why work begins or ceases to pile up at a service: of capacity, retries, room, allotment and each incoming edge the one
 * that explains most of the change, the first of equal ones; through an edge it goes on at the node that sends, asking
 * what changed its attempts the same way. Stops at a source, a store, a named series, or a node seen before. Undefined
 * where there are no bins to compare, or nothing changes. Reads published series alone.
 */
export function traceOf(model: Model, reader: SeriesReader, asked: Asked): Trace | undefined {
  const walk = walkOf(model, reader, asked)
  for (;;) {
    const step = walk.next()
    if (step.done === true) return step.value
  }
}

/** What explains most of a change, from the node asked about to what started it. */
export type Trace = readonly Traced[]

/** A walk along causes that says at which node it goes on before it reads its series. */
export type Walk = Generator<string, Trace | undefined, void>

/** {@link traceOf}, from node to node. */
export function* walkOf(model: Model, reader: SeriesReader, asked: Asked): Walk {
  for (const width of WIDTHS) {
    const path = yield* pathFrom(model, reader, { ...asked, comparing: { firstBin: asked.firstBin ?? 0, width } })
    if (path.length > 0) return path
  }
  return undefined
}

/** A trace as it is told. */
export function causeOf(trace: Trace): Cause {
  return { path: trace.map(told), text: causeText(trace) }
}

/** Keys stand in the order in which files hold them. */
function told({ change, edge, node, resource, series, what }: Traced): CauseStep {
  if (node !== undefined) return { change, node, what }
  if (edge !== undefined) return { change, edge, what }
  return series !== undefined ? { change, series, what } : { change, resource: resource!, what }
}

/** A cause that is looked for in some bins. */
interface Search extends Asked {
  readonly comparing: Comparing
}

function* pathFrom(
  model: Model,
  reader: SeriesReader,
  { node, bin, toward, mostSteps = Infinity, comparing }: Search,
): Generator<string, Traced[], void> {
  yield node
  const bins = comparedBins(bin, comparing)
  const start = model.node(node)!
  const load = loadOf(model, start, reader)
  if (bins === undefined || load === undefined) return []
  let at: Place = { model, reader, node: start, bins }
  const path: Traced[] = []
  const seen = new Set([node])
  let next = mostOf(pileCandidates(at, load), toward || pilingUp(at), at)
  while (next !== undefined && path.length < mostSteps) {
    const { edge } = next
    const step = next.step()
    const further = behind(at, step)
    path.push(step, ...further)
    const way = Math.sign(step.change)
    if (edge === undefined) {
      // A resource is short of what the service itself wants: then it is to be told why it does.
      next = step.what === 'allotment' && further.length === 1 ? mostOf(demandCandidates(at), way, at) : undefined
      continue
    }
    const shifted = seen.has(edge.from) ? undefined : comparedBins(at.bins.nowTo - edge.lag, comparing)
    if (shifted === undefined) break
    seen.add(edge.from)
    yield edge.from
    at = { ...at, node: model.node(edge.from)!, bins: shifted }
    next = senderCandidate(at, { edge, way, comparing })
  }
  return path
}

/** Sign of the change of inflow less attempts; where it is rounding, that of a queue that turns. */
function pilingUp(place: Place): number {
  const change = changeOf(place, 'arrivals') + changeOf(place, 'retries') - changeOf(place, 'attempts')
  return Math.abs(change) <= CHANGE * Math.max(1, levelOf(place)) ? -1 : Math.sign(change)
}

/** By which edge the walk came to a sender, whether it sends more or less, and in which bins that is looked for. */
interface Sent {
  readonly edge: ModelEdge
  readonly way: number
  readonly comparing: Comparing
}

/** Why the sender of an edge sends more or less by its outlet. */
function senderCandidate(place: Place, { edge, way, comparing }: Sent): Candidate | undefined {
  const { node, model, reader } = place
  const stop = (step: Traced): Candidate => ({ part: step.change, step: () => step })
  if (!node.kind.inlet) return stop(tracedAt(place, 'arrivals'))
  const leaving = tracedAt(place, 'split', edge.outlet)
  if (!(way * leaving.change > CHANGE * Math.max(1, levelOf(place)))) return stop(leaving)
  const load = loadOf(model, node, reader)
  if (load !== undefined) {
    const turnedAway = edge.outlet === 'rejected' || edge.outlet === 'abandoned'
    return mostOf(turnedAway ? pileCandidates(place, load) : attemptCandidates(place, load), way, place)
  }
  // What lies in store is given as its owner says.
  if (measureOf(place, 'queueDepth') !== undefined) return stop({ ...leaving, what: 'release' })
  const bins = comparedBins(place.bins.nowTo - delayOf(node), comparing)
  return bins === undefined ? undefined : mostOf(edgesInto({ ...place, bins }), way, place)
}

/** Whole bins that work is on its way in a node that holds it for a fixed time: the mean of its kernel, rounded. */
function delayOf({ fields }: ModelNode): number {
  if (typeof fields['bins'] === 'number') return fields['bins']
  if (!Array.isArray(fields['kernel'])) return 0
  const kernel = fields['kernel'] as readonly number[]
  return Math.round(kernel.reduce((sum, part, j) => sum + part * (j + 1), 0))
}
