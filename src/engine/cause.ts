import { causeText } from './cause-text.ts'
import { changeOver, comparedBins, earlierBy, type Compared } from './compared-bins.ts'
import { loadOf, type Load, type Model, type ModelEdge, type ModelNode, type SeriesReader } from './vocabulary/index.ts'

/** One thing that changed, on the way to what started it; exactly one of node, edge, series and resource is there. */
export interface CauseStep {
  readonly node?: string
  readonly edge?: string
  readonly series?: string
  readonly resource?: string
  /** What of it changed: capacity, retries, room, allotment, flow, arrivals, … */
  readonly what: string
  /** By how much, per bin, in its own unit. */
  readonly change: number
}

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
  /** Which way work piles up where its sum does not change: 1 when it begins to, −1 when it ceases. */
  readonly toward: 1 | -1
}

/** Something that may explain a change. */
interface Candidate {
  /** Its part in the change, items per bin. */
  readonly part: number
  readonly step: CauseStep
  /** Where the walk goes on. */
  readonly edge?: ModelEdge
}

/** Where the walk stands. */
interface Place {
  readonly model: Model
  readonly reader: SeriesReader
  readonly node: ModelNode
  readonly bins: Compared
}

/** A change smaller than this part of what flows is rounding. */
const CHANGE = 1e-9

/**
 * Why work begins or ceases to pile up at a service: of capacity, retries, room, allotment and each incoming edge the one
 * that explains most of the change, the first of equal ones; through an edge it goes on at the node that sends, asking
 * what changed its attempts the same way. Stops at a source, a store, a named series, or a node seen before. Undefined
 * where there are no bins to compare, or nothing changes. Reads published series alone.
 */
export function causeOf(
  model: Model,
  reader: SeriesReader,
  { node, bin, firstBin = 0, toward }: Asked,
): Cause | undefined {
  const bins = comparedBins(bin, firstBin)
  const start = nodeOf(model, node)
  if (bins === undefined) return undefined
  const place = { model, reader, node: start, bins }
  const load = loadOf(model, start, reader)
  if (load === undefined) return undefined
  const way = pilingUp(place, load) || toward
  const path: CauseStep[] = []
  const seen = new Set([node])
  let next = mostOf(pileCandidates(place, load), way, place)
  for (let at: Place = place; next !== undefined;) {
    path.push(next.step, ...behind(at, next.step))
    const { edge } = next
    if (edge === undefined || seen.has(edge.from)) break
    seen.add(edge.from)
    const shifted = earlierBy(at.bins, edge.lag, firstBin)
    if (shifted === undefined) break
    at = { ...at, node: nodeOf(model, edge.from), bins: shifted }
    next = senderCandidate(at, edge, Math.sign(next.step.change), firstBin)
  }
  return path.length === 0 ? undefined : { path, text: causeText(path) }
}

function nodeOf(model: Model, id: string): ModelNode {
  return model.nodes.find((node) => node.id === id)!
}

function measureOf({ reader, node }: Place, measure: string): Float64Array | undefined {
  return reader.values(`${node.id}.${measure}`)
}

function changeOf(place: Place, measure: string): number {
  return changeOver(measureOf(place, measure), place.bins)
}

/** Sign of the change of inflow less attempts; 0 where it is rounding. */
function pilingUp(place: Place, { work }: Load): number {
  const change = changeOf(place, 'arrivals') + changeOf(place, 'retries') - changeOf(place, 'attempts')
  return Math.abs(change) <= CHANGE * Math.max(1, work[place.bins.nowTo]!) ? 0 : Math.sign(change)
}

/** What may make work pile up: each by its part in inflow less attempts. */
function pileCandidates(place: Place, load: Load): Candidate[] {
  const items = itemsPerWork(place, load)
  const lower = (candidate: Candidate): Candidate => ({ ...candidate, part: -candidate.part })
  return [
    lower(capacityOf(place, items)),
    retriesOf(place),
    roomOf(place),
    allotmentOf(place, items),
    ...edgesInto(place),
  ]
}

/** What may make a service attempt more or less: each by its part in attempts. */
function attemptCandidates(place: Place, load: Load): Candidate[] {
  const items = itemsPerWork(place, load)
  const lower = (candidate: Candidate): Candidate => ({ ...candidate, part: -candidate.part })
  const [room, allotment] = [roomOf(place), allotmentOf(place, items)]
  return [
    ...(load.capacity === undefined ? [] : [passedOf(place, room.part + allotment.part)]),
    retriesOf(place),
    lower(room),
    lower(allotment),
    ...edgesInto(place),
  ]
}

/** What a capacity lets through beyond what comes in, from the queue; it has no part in what is attempted as it comes. */
function passedOf(place: Place, withheld: number): Candidate {
  const entries = changeOf(place, 'arrivals') + changeOf(place, 'retries')
  const change = changeOf(place, 'attempts') - entries + withheld
  return { part: change, step: { node: place.node.id, what: 'capacity', change } }
}

/** Items attempted for a unit of work over the bins compared; 1 where nothing is. */
function itemsPerWork(place: Place, { work }: Load): number {
  const attempts = measureOf(place, 'attempts')!
  let [items, units] = [0, 0]
  for (let t = place.bins.beforeFrom; t <= place.bins.nowTo; t++) {
    items += attempts[t]!
    units += work[t]!
  }
  return units > 0 ? items / units : 1
}

function capacityOf(place: Place, items: number): Candidate {
  const change = changeOf(place, 'capacity')
  return { part: change * items, step: { node: place.node.id, what: 'capacity', change } }
}

function retriesOf(place: Place): Candidate {
  const change = changeOf(place, 'retries')
  return { part: change, step: { node: place.node.id, what: 'retries', change } }
}

function roomOf(place: Place): Candidate {
  const change = changeOf(place, 'blocked')
  return { part: change, step: { node: place.node.id, what: 'room', change } }
}

function allotmentOf(place: Place, items: number): Candidate {
  const change = changeOf(place, 'refused')
  return { part: change * items, step: { node: place.node.id, what: 'allotment', change } }
}

/** What each edge delivers: what entered it a lag before. */
function edgesInto({ model, reader, node, bins }: Place): Candidate[] {
  return model.edgesInto(node.id).map((edge) => {
    const change = changeOver(reader.values(`${edge.id}.flow`), bins, edge.lag)
    return { part: change, step: { edge: edge.id, what: 'flow', change }, edge }
  })
}

/** The first of those with the greatest part in a change of that sign. */
function mostOf(candidates: readonly Candidate[], way: number, place: Place): Candidate | undefined {
  let most: Candidate | undefined
  for (const candidate of candidates) {
    const least = most === undefined ? CHANGE * Math.max(1, levelOf(place)) : way * most.part * (1 + CHANGE)
    if (way * candidate.part > least) most = candidate
  }
  return most
}

function levelOf(place: Place): number {
  return measureOf(place, 'arrivals')?.[place.bins.nowTo] ?? 0
}

/** Why the sender of an edge sends more or less by its outlet. */
function senderCandidate(place: Place, edge: ModelEdge, way: number, firstBin: number): Candidate | undefined {
  const { node, model, reader } = place
  const step = (what: string, change: number): Candidate => ({ part: change, step: { node: node.id, what, change } })
  if (!node.kind.inlet) return step('arrivals', changeOf(place, 'arrivals'))
  const leaving = changeOf(place, edge.outlet)
  if (!(way * leaving > CHANGE * Math.max(1, levelOf(place)))) return step('split', leaving)
  const load = loadOf(model, node, reader)
  if (load !== undefined) {
    const turnedAway = edge.outlet === 'rejected' || edge.outlet === 'abandoned'
    return mostOf(turnedAway ? pileCandidates(place, load) : attemptCandidates(place, load), way, place)
  }
  // What lies in store is given as its owner says.
  if (measureOf(place, 'queueDepth') !== undefined) return step('release', leaving)
  const bins = earlierBy(place.bins, delayOf(node), firstBin)
  return bins === undefined ? undefined : mostOf(edgesInto({ ...place, bins }), way, place)
}

/** Whole bins that work is on its way in a node that holds it for a fixed time: the mean of its kernel, rounded. */
function delayOf({ fields }: ModelNode): number {
  if (typeof fields['bins'] === 'number') return fields['bins']
  if (!Array.isArray(fields['kernel'])) return 0
  const kernel = fields['kernel'] as readonly number[]
  return Math.round(kernel.reduce((sum, part, j) => sum + part * (j + 1), 0))
}

/** What stands behind a step: the named series of an amount, the resource that is short and who takes it, the full target. */
function behind(place: Place, { node, what, change }: CauseStep): CauseStep[] {
  if (node === undefined) return []
  const at = { ...place, node: nodeOf(place.model, node) }
  if (what === 'allotment') return resourceBehind(at)
  if (what === 'room') return targetBehind(at)
  const amount = at.node.fields[what]
  return typeof amount === 'string' && place.model.series.has(amount) ? [{ series: amount, what, change }] : []
}

/** The resource whose shortfall rises or falls most, and the other user who takes most more or less of it. */
function resourceBehind(place: Place): CauseStep[] {
  const { model, reader, bins, node } = place
  const shortfalls = Object.keys((node.fields['uses'] as object | undefined) ?? {})
    .sort()
    .map((resource) => ({
      resource,
      what: 'shortfall',
      change: changeOver(reader.values(`${resource}.shortfall`), bins),
    }))
  const short = greatest(shortfalls)
  if (short === undefined) return []
  const others = model.nodes
    .filter(({ id, fields }) => id !== node.id && short.resource in ((fields['uses'] as object | undefined) ?? {}))
    .map(({ id }) => ({ node: id, what: 'attempts', change: changeOver(reader.values(`${id}.attempts`), bins) }))
    .filter(({ change }) => change * short.change > 0)
  const other = greatest(others)
  return other === undefined ? [short] : [short, other]
}

/** The target of its own edges that has most work waiting, of those that block. */
function targetBehind({ model, reader, bins, node }: Place): CauseStep[] {
  const targets = model
    .edgesFrom(node.id, 'served')
    .filter(({ lag, to }) => lag === 0 && nodeOf(model, to).fields['onFull'] === 'block')
    .map(({ to }) => ({ node: to, what: 'queueDepth', change: changeOver(reader.values(`${to}.queueDepth`), bins) }))
  const fullest = greatest(targets)
  return fullest === undefined ? [] : [fullest]
}

function greatest<Step extends CauseStep>(steps: readonly Step[]): Step | undefined {
  let most: Step | undefined
  for (const step of steps) if (most === undefined || Math.abs(step.change) > Math.abs(most.change)) most = step
  return most
}
