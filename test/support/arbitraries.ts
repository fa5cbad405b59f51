import fc from 'fast-check'
import { effortEdges, leaving, leavingToNext, outletEdges, type LeavingShape, type Place } from './edge-shapes.ts'
import { FEATURES, type Feature } from './features.ts'
import { modelOf, type Fields } from './models.ts'
import { heldService, middle, middleFields, perClassField, type MiddleShape, type NodeNames } from './node-shapes.ts'
import {
  amount,
  optional,
  perClass,
  reacting,
  repeated,
  seriesOf,
  steady,
  type PerClass,
  type Shape,
} from './series-shapes.ts'

interface ResourceShape {
  readonly capacity: Shape
  readonly policy: 'proportional' | 'max-min' | 'priority' | null
  readonly keys: readonly number[]
}

interface Drawn {
  readonly bins: number
  readonly binMinutes: number
  /** Null: none are declared. */
  readonly classes: number | null
  readonly named: readonly Shape[]
  readonly resources: readonly ResourceShape[]
  readonly sources: readonly { readonly arrivals: PerClass<Shape>; readonly out: LeavingShape }[]
  readonly middles: readonly { readonly shape: MiddleShape; readonly out: LeavingShape }[]
  readonly sinks: readonly ('completed' | 'failed' | null)[]
}

const resource: fc.Arbitrary<ResourceShape> = fc.record({
  capacity: reacting,
  policy: fc.constantFrom(null, 'max-min' as const, 'priority' as const, 'proportional' as const),
  keys: fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
})

const drawn: fc.Arbitrary<Drawn> = fc.record({
  bins: fc.integer({ min: 1, max: 30 }),
  binMinutes: fc.constantFrom(60, 5, 1, 1440, 0.5),
  classes: optional(fc.constantFrom(1, 2, 2, 3, 3), 3),
  named: fc.array(fc.oneof(steady(amount), reacting), { maxLength: 2 }),
  resources: fc.array(resource, { maxLength: 2 }),
  sources: fc.array(fc.record({ arrivals: perClass(reacting), out: leaving }), { minLength: 1, maxLength: 3 }),
  middles: fc.array(fc.record({ shape: middle, out: leaving }), { minLength: 1, maxLength: 7 }),
  sinks: fc.array(fc.constantFrom('completed' as const, 'failed' as const, null), { minLength: 1, maxLength: 2 }),
})

/** A service that blocks, or uses resources, or both, and sends most of its work to the next one. */
const held = fc.record({ shape: heldService, out: leavingToNext })

/**
 * Models of at most 12 nodes and 30 bins that are right, with these features at random: one to three sources, services
 * with any of their fields, routers, delays, stores, sinks; edges with lags and shares from every outlet, also back to
 * earlier nodes. In one of four, services in a line are short of capacity, room and resources.
 */
export function modelsWith(features: readonly Feature[]): fc.Arbitrary<Fields> {
  const line = fc
    .tuple(drawn, fc.array(held, { minLength: 2, maxLength: 5 }))
    .map(([shape, middles]): Drawn => ({ ...shape, middles }))
  const shapes = fc.oneof({ weight: 3, arbitrary: drawn }, { weight: 1, arbitrary: line })
  return shapes.map((shape) => documentOf(shape, new Set(features)))
}

/** Models of everything that there is. */
export const models: fc.Arbitrary<Fields> = modelsWith(FEATURES)

function documentOf(shape: Drawn, features: ReadonlySet<Feature>): Fields {
  const { bins, binMinutes } = shape
  // Not in the order of their names, so that declaration, names and flow differ.
  const sources = shape.sources.map((_, i) => `in${i}`)
  const inner = shape.middles.map((_, i) => `${'mzaqkcx'[i]}${i}`)
  const sinks = shape.sinks.map((_, i) => `end${i}`)
  const middles = shape.middles.map(({ shape: node }) => allowed(node, features))
  const named = features.has('named-series') ? shape.named : []
  const names: NodeNames = {
    bins,
    features,
    classes: features.has('classes') && shape.classes !== null ? CLASSES.slice(0, shape.classes) : null,
    resources: features.has('resources') ? RESOURCES.slice(0, shape.resources.length) : [],
    queues: inner.filter((_, i) => ['service', 'store'].includes(middles[i]!.kind)),
    sources: features.has('same-bin-reads') ? sources : [],
    named: named.map((_, i) => NAMED[i]!),
  }
  const place = { targets: [...inner, ...sinks], opens: new Set<string>(), names, features, classes: names.classes }
  middles.forEach(({ kind }, i) => {
    if (kind === 'delay' || kind === 'store') place.opens.add(inner[i]!)
  })
  const first = middles.map((node) => middleFields(node, names, undefined))
  const drawnEdges = [
    ...shape.sources.flatMap(({ out }, i) =>
      edgesOf(out, ['served'], { ...place, from: sources[i]!, rank: -1, routes: false }),
    ),
    ...shape.middles.flatMap(({ out }, i) =>
      edgesOf(out, outletsOf(first[i]!), { ...place, from: inner[i]!, rank: i, routes: routes(first[i]!) }),
    ),
  ]
  const edges = loops(drawnEdges, [...sources, ...inner, ...sinks]) ? drawnEdges.map(withoutGrowth) : drawnEdges
  const byId = new Map(first.map((fields, i) => [inner[i]!, fields]))
  const nodes: Record<string, Fields> = {}
  shape.sources.forEach(({ arrivals }, i) => {
    const value = (of: Shape): unknown => seriesOf(of, { ...names, sources: names.sources.slice(0, i) })
    nodes[sources[i]!] = { kind: 'source', ...arrivalsField(arrivals, names, value) }
  })
  middles.forEach((node, i) => {
    const id = inner[i]!
    const reads = features.has('same-bin-reads') && mayReadArrivals(id, byId, edges)
    nodes[id] = middleFields(node, names, reads ? id : undefined)
  })
  shape.sinks.forEach((outcome, i) => {
    nodes[sinks[i]!] = { kind: 'sink', ...(outcome === null ? {} : { outcome }) }
  })
  const series = Object.fromEntries(
    named.map((of, i) => [NAMED[i]!, seriesOf(of, { ...names, named: [], sources: [] })]),
  )
  return {
    ...modelOf({ nodes, edges, bins, binMinutes, ...(named.length === 0 ? {} : { series }) }),
    ...(names.classes === null ? {} : { classes: names.classes }),
    ...withResources(shape.resources, { nodes, edges, names }),
  }
}

const CLASSES = ['std', 'gold', 'bulk']
const RESOURCES = ['db', 'Crew']
const NAMED = ['load', 'calm']

/** What stands for a node of a kind or policy that the features do not include. */
function allowed(shape: MiddleShape, features: ReadonlySet<Feature>): MiddleShape {
  const { kind } = shape
  if ((kind === 'delay' || kind === 'store') && !features.has(kind)) return { kind: 'router', policy: null }
  if (kind === 'router' && !features.has('router-policy')) return { kind, policy: null }
  return shape
}

function outletsOf(fields: Fields): string[] {
  const { failureRate, queueLimit, onFull, abandonRate, patience, retry, kind } = fields
  if (kind !== 'service') return ['served']
  const given = (value: unknown, ...names: string[]): string[] => (value === undefined ? [] : names)
  return [
    'served',
    ...given(failureRate, 'exhausted', 'errors'),
    ...given(onFull === 'block' ? undefined : queueLimit, 'rejected'),
    ...given(abandonRate ?? patience, 'abandoned'),
    ...given(retry, 'retries'),
    'attempts',
  ]
}

const routes = ({ kind, policy = 'shares' }: Fields): boolean => kind === 'router' && policy !== 'shares'

function edgesOf(out: LeavingShape, outlets: readonly string[], place: Place): Fields[] {
  const parted = (['served', 'exhausted', 'rejected', 'abandoned'] as const).filter((name) => outlets.includes(name))
  return [...parted.flatMap((name) => outletEdges(out[name], name, place)), ...effortEdges(out.effort, outlets, place)]
}

/** Whether some edge leads back. */
function loops(edges: readonly Fields[], order: readonly string[]): boolean {
  return edges.some(({ from, to }) => order.indexOf(String(to)) <= order.indexOf(String(from)))
}

/** Work that multiplies in a loop grows until nothing but rounding is left of everything else. */
function withoutGrowth(edge: Fields): Fields {
  return typeof edge.multiplier === 'number' && edge.multiplier > 1 ? { ...edge, multiplier: 1 } : edge
}

/** Arrivals have no default: a class that is left out gets nothing in words. */
function arrivalsField(shape: PerClass<Shape>, names: NodeNames, value: (of: Shape) => unknown): Fields {
  const nothing: Shape = { kind: 'constant', value: 0 }
  const each = shape.each.map((of) => of ?? nothing)
  return perClassField('arrivals', { ...shape, each }, { names, value, counts: true })
}

/** A capacity that is looked at before the node's turn may not depend on what arrives in the same bin. */
function mayReadArrivals(id: string, nodes: ReadonlyMap<string, Fields>, edges: readonly Fields[]): boolean {
  const { uses, onFull } = nodes.get(id)!
  const obeys = edges.some(({ from, to }) => from === id && nodes.get(String(to))?.onFull === 'block')
  const watched = edges.some(({ from, to }) => to === id && nodes.get(String(from))?.policy === 'spare-capacity')
  return uses === undefined && onFull !== 'block' && !obeys && !watched
}

interface Made {
  readonly nodes: Readonly<Record<string, Fields>>
  readonly edges: readonly Fields[]
  readonly names: NodeNames
}

/** The topology again, with those resources that somebody uses. */
function withResources(shapes: readonly ResourceShape[], { nodes, edges, names }: Made): Fields {
  const users = (id: string): string[] =>
    Object.keys(nodes).filter((node) => id in ((nodes[node]!.uses as object | undefined) ?? {}))
  const entries = names.resources.flatMap((id, i) => {
    const { capacity, policy, keys } = shapes[i]!
    const using = users(id)
    if (using.length === 0) return []
    const ordered = [...using].sort((a, b) => keys[using.indexOf(a)]! - keys[using.indexOf(b)]!)
    const rule = policy === null ? {} : policy === 'priority' ? { policy, order: ordered } : { policy }
    return [[id, { capacity: seriesOf(capacity, names), ...rule }] as const]
  })
  return entries.length === 0 ? {} : { topology: { nodes, edges, resources: Object.fromEntries(entries) } }
}

/** One service behind one source: arrivals, capacity and what waits before, over at most 60 bins. */
export const queues: fc.Arbitrary<{
  readonly arrivals: readonly number[]
  readonly capacity: readonly number[]
  readonly initialQueue: number
}> = fc
  .record({
    bins: fc.integer({ min: 1, max: 60 }),
    arrivals: fc.array(amount, { minLength: 1, maxLength: 20 }),
    capacity: fc.array(amount, { minLength: 1, maxLength: 20 }),
    initialQueue: amount,
  })
  .map(({ bins, arrivals, capacity, initialQueue }) => ({
    arrivals: repeated(arrivals, bins),
    capacity: repeated(capacity, bins),
    initialQueue,
  }))

/** The nodes of a model document, by id. */
export function nodesOf(document: Fields): Readonly<Record<string, Fields>> {
  return (document.topology as { nodes: Record<string, Fields> }).nodes
}

/** The edges of a model document, as declared. */
export function edgesOfModel(document: Fields): readonly Fields[] {
  return (document.topology as { edges: readonly Fields[] }).edges
}

/** The same model with other nodes and edges. */
export function withTopology(
  document: Fields,
  nodes: Readonly<Record<string, Fields>>,
  edges: readonly Fields[],
): Fields {
  return { ...document, topology: { ...(document.topology as Fields), nodes, edges } }
}
