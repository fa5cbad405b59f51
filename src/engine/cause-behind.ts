import { CHANGE, levelOf, limitCandidates, mostOf, traced, tracedAt, type Place } from './cause-parts.ts'
import type { Traced } from './cause-step.ts'
import { changeOver } from './compared-bins.ts'
import { loadOf, type ModelNode } from './vocabulary/index.ts'

/**
 * What stands behind a step: the named series of an amount; the resource that is short, and what makes it so; the full
 * target, and what makes it full (docs/spec/events.md).
 */
export function behind(place: Place, step: Traced): Traced[] {
  const { node, what } = step
  if (node === undefined) return []
  const at = node === place.node.id ? place : { ...place, node: nodeOf(place, node) }
  if (what === 'allotment') return resourceBehind(at)
  if (what === 'room') return targetsBehind(at, Math.sign(step.change), new Set([node]))
  return seriesBehind(at, at.node.fields[what], step)
}

/** What may make a resource short. */
interface Part {
  /** Its part in the shortfall, units per bin. */
  readonly part: number
  readonly steps: readonly Traced[]
}

function nodeOf({ model }: Place, id: string): ModelNode {
  return model.node(id)!
}

/** The named series that an amount is, which changes as the amount does. */
function seriesBehind({ model }: Place, amount: unknown, { what, change, latest }: Traced): Traced[] {
  if (typeof amount !== 'string' || !model.series.has(amount)) return []
  const step = { series: amount, what, change }
  return [latest === undefined ? step : { ...step, latest }]
}

/** The resource whose shortfall rises or falls most, and what of it most explains that, unless it is the service itself. */
function resourceBehind(place: Place): Traced[] {
  const { model, reader, bins, node } = place
  const shortfalls = Object.keys(usesOf(node))
    .sort()
    .map((resource) => traced({ resource, what: 'shortfall' }, reader.values(`${resource}.shortfall`), bins))
  const short = greatest(shortfalls)
  if (short === undefined) return []
  const parts = [
    lessOf(place, short.resource),
    { part: wantedBy(place, short.resource), steps: [] },
    ...model.nodes
      .filter((other) => other.id !== node.id && short.resource in usesOf(other))
      .map((other) => takenBy({ ...place, node: other }, short.resource)),
  ]
  const way = Math.sign(short.change)
  let most = CHANGE * Math.max(1, levelOf(place))
  let steps: readonly Traced[] = []
  for (const one of parts) if (way * one.part > most) [most, steps] = [way * one.part, one.steps]
  return [short, ...steps]
}

function usesOf({ fields }: ModelNode): Readonly<Record<string, unknown>> {
  return (fields['uses'] ?? {}) as Readonly<Record<string, unknown>>
}

/** By how much less of a resource there is. */
function lessOf(place: Place, resource: string): Part {
  const { model, reader, bins } = place
  const what = 'capacity'
  const step = traced({ resource, what }, reader.values(`${resource}.${what}`), bins)
  const declared = model.resources.find(({ id }) => id === resource)
  return { part: -step.change, steps: [step, ...seriesBehind(place, declared?.capacity, step)] }
}

/** Units of a resource for one of work; 1 where they are no plain number. */
function unitsOf(node: ModelNode, resource: string): number {
  const units = usesOf(node)[resource]
  return typeof units === 'number' ? units : 1
}

/** By how many units more a service could take: what it attempts and what is refused. */
function wantedBy(place: Place, resource: string): number {
  const load = loadOf(place.model, place.node, place.reader)
  const change = changeOver(load?.work, place.bins) + changeOver(load?.refused, place.bins)
  return change * unitsOf(place.node, resource)
}

/** By how many units more a service takes. */
function takenBy(place: Place, resource: string): Part {
  const { node, model, reader, bins } = place
  const part = changeOver(loadOf(model, node, reader)?.work, bins) * unitsOf(node, resource)
  return { part, steps: [tracedAt(place, 'attempts')] }
}

/**
 * The target whose queue changes most, of those that block, and what makes it let more (−1) or less (1) through, and so on;
 * a target is passed once.
 */
function targetsBehind(place: Place, way: number, passed: Set<string>): Traced[] {
  const { model, reader, bins, node } = place
  const targets = model
    .edgesFrom(node.id, 'served')
    .filter(({ lag, to }) => lag === 0 && nodeOf(place, to).fields['onFull'] === 'block')
    .map(({ to }) => traced({ node: to, what: 'queueDepth' }, reader.values(`${to}.queueDepth`), bins))
  const fullest = greatest(targets)
  if (fullest === undefined || passed.has(fullest.node)) return []
  passed.add(fullest.node)
  const at = { ...place, node: nodeOf(place, fullest.node) }
  const load = loadOf(model, at.node, reader)
  const limit = load === undefined ? undefined : mostOf(limitCandidates(at, load), way, at)
  if (limit === undefined) return [fullest]
  const step = limit.step()
  const further = step.what === 'room' ? targetsBehind(at, way, passed) : behind(at, step)
  return [fullest, step, ...further]
}

function greatest<Step extends Traced>(steps: readonly Step[]): Step | undefined {
  let most: Step | undefined
  for (const step of steps) if (most === undefined || Math.abs(step.change) > Math.abs(most.change)) most = step
  return most
}
