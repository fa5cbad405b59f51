import type { Traced } from './cause-step.ts'
import { changeOver, latestOver, type Compared } from './compared-bins.ts'
import type { Load, Model, ModelEdge, ModelNode, SeriesReader } from './vocabulary/index.ts'

/** Where a walk along causes stands. */
export interface Place {
  readonly model: Model
  readonly reader: SeriesReader
  readonly node: ModelNode
  readonly bins: Compared
}

/** Something that may explain a change. */
export interface Candidate {
  /** Its part in the change, items per bin. */
  readonly part: number
  /** What it is told as: made for the one that explains most. */
  readonly step: () => Traced
  /** Where the walk goes on. */
  readonly edge?: ModelEdge
}

/** A change smaller than this part of what flows explains nothing. */
export const CHANGE = 1e-6

/** Parts that differ by less than this, as a part of them, are equal. */
const EQUAL = 1e-9

/** A measure of the node; undefined where the run has none. */
export function measureOf({ reader, node }: Place, measure: string): Float64Array | undefined {
  return reader.values(`${node.id}.${measure}`)
}

/** By how much a measure of the node changes; 0 where the run has none. */
export function changeOf(place: Place, measure: string): number {
  return changeOver(measureOf(place, measure), place.bins)
}

/** A step of what changed, by the series that tells it, `lag` bins before. */
export function traced<Who extends object>(
  who: Who & { readonly what: string },
  values: Float64Array | undefined,
  bins: Compared,
  lag = 0,
): Who & Traced {
  const change = changeOver(values, bins, lag)
  const latest = latestOver(values, bins, lag)
  return latest === undefined ? { ...who, change } : { ...who, change, latest }
}

/** A step of the node, by the measure that tells it. */
export function tracedAt(place: Place, what: string, measure = what): Traced {
  return traced({ node: place.node.id, what }, measureOf(place, measure), place.bins)
}

/** What may make work pile up: each by its part in inflow less attempts. */
export function pileCandidates(place: Place, load: Load): Candidate[] {
  return [lower(capacityOf(place, load)), retriesOf(place), ...withheldOf(place, load), ...edgesInto(place)]
}

/** What may make a service attempt more or less: each by its part in attempts. */
export function attemptCandidates(place: Place, load: Load): Candidate[] {
  const withheld = withheldOf(place, load)
  return [
    ...(load.capacity === undefined ? [] : [passedOf(place, withheld)]),
    retriesOf(place),
    ...withheld.map(lower),
    ...edgesInto(place),
  ]
}

/** What may make a queue be full, beside what comes in: each by its part in inflow less attempts. */
export function limitCandidates(place: Place, load: Load): Candidate[] {
  return [lower(capacityOf(place, load)), ...withheldOf(place, load)]
}

/** What may make a service want more: each by its part in what comes in. */
export function demandCandidates(place: Place): Candidate[] {
  return [retriesOf(place), ...edgesInto(place)]
}

/** What each edge delivers: what entered it a lag before. */
export function edgesInto({ model, reader, node, bins }: Place): Candidate[] {
  return model.edgesInto(node.id).map((edge) => {
    const flow = reader.values(`${edge.id}.flow`)
    return {
      part: changeOver(flow, bins, edge.lag),
      step: () => traced({ edge: edge.id, what: 'flow' }, flow, bins, edge.lag),
      edge,
    }
  })
}

/** The first of those with the greatest part in a change of that sign. */
export function mostOf(candidates: readonly Candidate[], way: number, place: Place): Candidate | undefined {
  let most: Candidate | undefined
  let least = CHANGE * Math.max(1, levelOf(place))
  for (const candidate of candidates) {
    if (!(way * candidate.part > least)) continue
    most = candidate
    least = way * most.part * (1 + EQUAL)
  }
  return most
}

/** What arrives at the node in the last bin, against which a change may be rounding. */
export function levelOf(place: Place): number {
  return measureOf(place, 'arrivals')?.[place.bins.nowTo] ?? 0
}

function lower(candidate: Candidate): Candidate {
  return { ...candidate, part: -candidate.part }
}

/** What a capacity lets through beyond what comes in, from the queue; it has no part in what is attempted as it comes. */
function passedOf(place: Place, withheld: readonly Candidate[]): Candidate {
  const entries = changeOf(place, 'arrivals') + changeOf(place, 'retries')
  const change = withheld.reduce((sum, { part }) => sum + part, changeOf(place, 'attempts') - entries)
  return { part: change, step: () => ({ node: place.node.id, what: 'capacity', change }) }
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

function capacityOf(place: Place, load: Load): Candidate {
  return weighed(measured(place, 'capacity'), place, load)
}

function retriesOf(place: Place): Candidate {
  return measured(place, 'retries')
}

/** What is held back for want of room, and what resources refuse. */
function withheldOf(place: Place, load: Load): Candidate[] {
  return [measured(place, 'room', 'blocked'), weighed(measured(place, 'allotment', 'refused'), place, load)]
}

/** What explains by as much as a measure of the node changes. */
function measured(place: Place, what: string, measure = what): Candidate {
  return { part: changeOf(place, measure), step: () => tracedAt(place, what, measure) }
}

/** A part in units of work, in items. */
function weighed(candidate: Candidate, place: Place, load: Load): Candidate {
  return candidate.part === 0 ? candidate : { ...candidate, part: candidate.part * itemsPerWork(place, load) }
}
