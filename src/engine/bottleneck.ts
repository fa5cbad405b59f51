import type { BinRange } from '../base/index.ts'
import { bottleneckText } from './bottleneck-text.ts'
import type { Bottleneck } from './run.ts'
import { loadOf, saturatedMarks, type Load, type Model, type ModelNode, type SeriesReader } from './vocabulary/index.ts'

/** In which bins of a range something holds, and where that lasts longest. */
interface Held {
  readonly bins: readonly number[]
  /** Longest stretch, first and last bin. */
  readonly from: number
  readonly to: number
}

/** A bottleneck of which it is not yet told what it comes from. */
export interface Unexplained extends Omit<Bottleneck, 'cause'> {
  /** The service at which it shows: itself, or the one that a resource holds back. */
  readonly held: string
}

/** A service on the way to the bottleneck. */
interface Found extends Held {
  readonly node: ModelNode
  readonly load: Load
  /** Sum of queueDepth over its saturated bins. */
  readonly waiting: number
}

/** What is looked at, and where. */
export interface Search {
  readonly model: Model
  readonly reader: SeriesReader
  readonly range: BinRange
}

/** How much waits at a service in a range of bins. */
export interface Tally {
  /** Sum of queueDepth. */
  readonly waiting: number
  /** Sum of queueDepth over the bins in which it is saturated; undefined where there are none. */
  readonly waitingSaturated: number | undefined
}

/** How much waits at a service. */
export function tallyOf(load: Load, range: BinRange): Tally {
  const marks = saturatedMarks(load)
  const { queueDepth } = load
  let [waiting, saturated, bins] = [0, 0, 0]
  for (let t = range.startBin; t <= range.endBin; t++) {
    waiting += queueDepth[t]!
    if (marks[t] === 0) continue
    saturated += queueDepth[t]!
    bins++
  }
  return { waiting, waitingSaturated: bins > 0 ? saturated : undefined }
}

/** How much waits at each service, by id. */
export function talliesOf(model: Model, reader: SeriesReader, range: BinRange): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const node of model.nodes) {
    const load = loadOf(model, node, reader)
    if (load !== undefined) tallies.set(node.id, tallyOf(load, range))
  }
  return tallies
}

/**
 * What holds a range of bins back most (docs/spec/summaries.md). Reads published series alone, so that it can be found
 * for a stored run as well.
 *
 *   1. Worst    the service with the most waiting over its saturated bins; ties go to the first id, without any: null.
 *   2. Blocked  in most of those bins, by what waits: on to the target that blocks it most.
 *   3. Refused  in most of those bins: the resource it uses that is shortest of what is wanted.
 */
export function findBottleneck(search: Search, tallies: ReadonlyMap<string, Tally>): Unexplained | null {
  const { model } = search
  let all = 0
  let most = -1
  let worstNode: ModelNode | undefined
  for (const node of model.nodes) {
    const tally = tallies.get(node.id)
    if (tally === undefined) continue
    all += tally.waiting
    const { waitingSaturated = -1 } = tally
    if (waitingSaturated > most) [most, worstNode] = [waitingSaturated, node]
  }
  if (worstNode === undefined) return null
  const worst = foundAt(search, worstNode)!
  const way = wayFrom(search, worst)
  const last = way.at(-1)!
  const resource = resourceBehind(search, last)
  // What waits for a full target, or for a resource, waits because of it.
  const waiting = new Map([
    ...(resource === undefined ? [] : waitingFor(search, resource)),
    ...way.map((found) => [found.node.id, found.waiting] as const),
  ])
  const shareOfWaiting = [...waiting.values()].reduce((sum, amount) => sum + amount, 0) / (all || 1)
  return resource === undefined
    ? ofService(search, last, shareOfWaiting)
    : ofResource(search, resource, { node: last.node, shareOfWaiting })
}

function foundAt({ model, reader, range }: Search, node: ModelNode): Found | undefined {
  const load = loadOf(model, node, reader)
  if (load === undefined) return undefined
  const held = heldBins(range, marked(saturatedMarks(load)))
  return { node, load, ...held, waiting: sumOver(load.queueDepth, held.bins) }
}

function heldBins(range: BinRange, holds: (t: number) => boolean): Held {
  const bins: number[] = []
  let [start, from, to] = [range.startBin, 0, -1]
  for (let t = range.startBin; t <= range.endBin; t++) {
    if (!holds(t)) {
      start = t + 1
      continue
    }
    bins.push(t)
    if (t - start > to - from) [from, to] = [start, t]
  }
  return { bins, from, to }
}

/** Tells of a bin whether it is marked. */
function marked(marks: Uint8Array): (t: number) => boolean {
  return (t) => marks[t] !== 0
}

function sumOver(values: Float64Array, bins: readonly number[]): number {
  let sum = 0
  for (const t of bins) sum += values[t]!
  return sum
}

/** Whether something is withheld in most of the saturated bins, by what waits in them; where nothing does, by their number. */
function inMost(
  { load, bins, waiting }: Pick<Found, 'load' | 'bins' | 'waiting'>,
  withheld: Float64Array | undefined,
): withheld is Float64Array {
  if (withheld === undefined) return false
  const held = bins.filter((t) => withheld[t]! > 0)
  return waiting > 0 ? 2 * sumOver(load.queueDepth, held) > waiting : 2 * held.length > bins.length
}

/** The services from one to that which blocks it, and so on; a service is passed once. */
function wayFrom(search: Search, worst: Found): Found[] {
  const way = [worst]
  for (let at: Found = worst; inMost(at, at.load.blocked);) {
    const next = mostBlocking(search, at, at.load.blocked)
    if (next === undefined || way.some(({ node }) => node === next.node)) return way
    way.push(next)
    at = next
  }
  return way
}

/**
 * The target with the fullest queue while it blocks, each bin counting by what is withheld: at the end of such a bin the
 * queue that blocks is at its limit, the others have room.
 */
function mostBlocking(search: Search, { node, bins }: Found, blocked: Float64Array): Found | undefined {
  const { model } = search
  const withheld = bins.filter((t) => blocked[t]! > 0)
  const targets = model
    .edgesFrom(node.id, 'served')
    .filter(({ lag }) => lag === 0)
    .map(({ to }) => model.node(to)!)
    .filter(({ fields }) => fields['onFull'] === 'block')
  let best: Found | undefined
  let most = -1
  for (const target of model.nodes.filter((one) => targets.includes(one))) {
    const found = foundAt(search, target)
    if (found === undefined) continue
    const fullness = fullnessOf(search, target, found.load.queueDepth)
    const score = withheld.reduce((sum, t) => sum + blocked[t]! * fullness(t), 0)
    if (score <= most) continue
    most = score
    best = found
  }
  // A queue of length 0 never waits: then it is saturated while it blocks.
  return best === undefined || best.bins.length > 0
    ? best
    : { ...best, ...heldBins(search.range, (t) => blocked[t]! > 0) }
}

/** How full a queue is, 0 to 1: of its limit where that is written out, otherwise of the most that ever waits. */
function fullnessOf({ range }: Search, { fields }: ModelNode, queueDepth: Float64Array): (t: number) => number {
  const limit = fields['queueLimit']
  const most = queueDepth.subarray(range.startBin, range.endBin + 1).reduce((a, b) => Math.max(a, b), 0)
  const limitAt = (t: number): number =>
    typeof limit === 'number' ? limit : Array.isArray(limit) ? Number(limit[t]) : most
  return (t) => (limitAt(t) > 0 ? Math.min(1, queueDepth[t]! / limitAt(t)) : 1)
}

function ofService({ model, reader }: Search, found: Found, shareOfWaiting: number): Unexplained {
  const { node, load, bins, from, to } = found
  const capacity = load.capacity === undefined ? 0 : sumOver(load.capacity, bins)
  return {
    held: node.id,
    id: node.id,
    kind: node.kind.kind,
    from,
    to,
    bins: bins.length,
    utilization: capacity > 0 ? sumOver(load.work, bins) / capacity : null,
    shareOfWaiting,
    text: bottleneckText(model, { node, from, to, shareOfWaiting }, reader),
  }
}

/** The resource with the greatest shortfall of those that a service uses, where one of them holds it back. */
function resourceBehind({ reader }: Search, { node, load, bins, waiting }: Found): Short | undefined {
  if (!inMost({ load, bins, waiting }, load.refused)) return undefined
  const refused = bins.filter((t) => load.refused![t]! > 0)
  return shortestOf(reader, resourcesOf(node), refused)
}

function resourcesOf({ fields }: ModelNode): string[] {
  return Object.keys(fields['uses'] ?? {}).sort()
}

/** What waits at each user of a resource in the bins in which something is refused there, by id. */
function waitingFor({ model, reader, range }: Search, { id }: Short): [string, number][] {
  return model.nodes
    .filter((node) => resourcesOf(node).includes(id))
    .flatMap((node) => {
      const load = loadOf(model, node, reader)
      if (load === undefined) return []
      const { bins } = heldBins(range, (t) => (load.refused?.[t] ?? 0) > 0)
      return [[node.id, sumOver(load.queueDepth, bins)]]
    })
}

function ofResource(
  { model, reader, range }: Search,
  { id, shortfall }: Short,
  { node, shareOfWaiting }: { readonly node: ModelNode; readonly shareOfWaiting: number },
): Unexplained {
  const { bins, from, to } = heldBins(range, (t) => shortfall[t]! > 0)
  const of = (measure: string): number =>
    sumOver(reader.values(`${id}.${measure}`) ?? new Float64Array(range.endBin + 1), bins)
  return {
    held: node.id,
    id,
    kind: 'resource',
    from,
    to,
    bins: bins.length,
    utilization: of('capacity') > 0 ? of('used') / of('capacity') : null,
    shareOfWaiting,
    text: bottleneckText(model, { node, resource: id, from, to, shareOfWaiting }, reader),
  }
}

/** A resource of which more is wanted than there is. */
interface Short {
  readonly id: string
  readonly shortfall: Float64Array
}

/** The resource of which most is lacking over some bins; the first of several. */
function shortestOf({ values }: SeriesReader, ids: readonly string[], bins: readonly number[]): Short | undefined {
  let shortest: Short | undefined
  let most = 0
  for (const id of ids) {
    const shortfall = values(`${id}.shortfall`)
    const sum = shortfall === undefined ? 0 : sumOver(shortfall, bins)
    if (shortfall === undefined || sum <= most) continue
    most = sum
    shortest = { id, shortfall }
  }
  return shortest
}
