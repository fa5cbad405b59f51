import type { Fields } from '../support/models.ts'
import { isDrawn, naiveDrawn, withStreams } from './naive-drawn.ts'
import { partOutlets } from './naive-edges.ts'
import { naiveFormula } from './naive-formula.ts'
import { allotmentsOf, downstreamOf, heldNodes, obeys } from './naive-held.ts'
import { naiveDuration, readNaiveModel, sumOf, type NaiveEdge, type NaiveModel } from './naive-model.ts'
import { leavingOf, stockOf } from './naive-nodes.ts'
import { publishEdges, publishNode, publishResources, publishService, publishSystem } from './naive-publish.ts'
import { serviceBin } from './naive-service.ts'
import { initialOf, startOf } from './naive-service-start.ts'
import { joined, nothing, type NaiveWorld } from './naive-world.ts'

/** Every series of a run by its id; undefined values are NaN. */
export type NaiveRun = ReadonlyMap<string, readonly number[]>

/**
 * The flow engine once more, as plainly as it can be said: bin by bin, everything computed when it is first asked for
 * and every rule written as the specification words it (docs/spec/service.md, edges.md, metrics.md). Slow on purpose:
 * no plan, no columns, no order but that in which one thing asks for another.
 */
export function naiveRun(document: Fields): NaiveRun {
  const model = readNaiveModel(withStreams(document))
  const series = new Map<string, number[]>()
  const world = createWorld(model, series)
  for (let t = 0; t < model.bins; t++) {
    for (const { id, kind } of model.nodes) {
      if (kind === 'service') publishService(world, id, t)
      else publishNode(world, id, t)
    }
    publishEdges(world, t)
    publishResources(world, t)
    for (const id of Object.keys(model.series)) world.put(id, t, world.at(id, t))
    publishSystem(world, t)
  }
  return series
}

function createWorld(model: NaiveModel, series: Map<string, number[]>): NaiveWorld {
  const { nodes, edges, classes } = model
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const into = new Map(nodes.map(({ id }) => [id, edges.filter(({ to }) => to === id)]))
  const node: NaiveWorld['node'] = (id) => byId.get(id)!
  const held = heldNodes(nodes, edges)
  const downstream = downstreamOf(model, held)
  const outOf = new Map(nodes.map(({ id }) => [id, edges.filter(({ from }) => from === id)]))
  const edgesFrom: NaiveWorld['edgesFrom'] = (id, outlet) =>
    outlet === undefined ? outOf.get(id)! : outOf.get(id)!.filter((edge) => edge.outlet === outlet)
  const once = createMemo()
  const parted = (id: string, t: number): ReturnType<typeof partOutlets> =>
    once(`parted ${id}`, t, () => partOutlets(world, id, { t, outlets: world.leaving(id, t) }))
  const world: NaiveWorld = {
    model,
    node,
    edgesFrom,
    edgesInto: (id) => into.get(id)!,
    held: (id) => held.has(id),
    downstream: (id) => downstream.has(id),
    obeying: (id) => outOf.get(id)!.some((edge) => obeys(edge, node)),
    open: (id, outlet) => classes.map((_, c) => edgesFrom(id, outlet).some(({ effort, takes }) => !effort && takes[c])),
    put(id, t, value) {
      if (!series.has(id)) series.set(id, [])
      series.get(id)![t] = value
    },
    publish(id, t, amounts) {
      world.put(id, t, sumOf(amounts))
      if (model.classed) classes.forEach((name, c) => world.put(`${id}.${name}`, t, amounts[c]!))
    },
    recorded: (id, t) => (t < 0 ? 0 : (series.get(id)?.[t] ?? 0)),
    at: (id, t) => valueAt(world, id, t),
    field: (value, t) => fieldAt(world, value, t),
    fieldPerClass: (value, t) => classes.map((name) => fieldAt(world, (value as Fields)[name] ?? 0, t)),
    flow: (edge, t) => (t < 0 ? nothing(classes.length) : parted(edge.from, t).get(edge.id)!.flow),
    taken: (edge, t) => parted(edge.from, t).get(edge.id)!.taken,
    delivered: (edge, t) => deliveredBy(world, edge, t),
    arrivals: (id, t) =>
      once(`arrivals ${id}`, t, () =>
        joined(
          world.edgesInto(id).map((edge) => deliveredBy(world, edge, t)),
          classes.length,
        ),
      ),
    start: (id, t) => once(`start ${id}`, t, () => startOf(world, id, t)),
    service: (id, t) => once(`service ${id}`, t, () => serviceBin(world, id, t)),
    leaving: (id, t) =>
      node(id).kind === 'service'
        ? world.service(id, t).outlets
        : once(`leaving ${id}`, t, () => leavingOf(world, id, t)),
    stock: (id, t) => once(`stock ${id}`, t, () => stockOf(world, id, t)),
    allotments: (t) => once('allotments', t, () => allotmentsOf(world, t)),
    queueDepth(id, t) {
      const { kind, fields } = node(id)
      if (kind === 'store') return sumOf(world.stock(id, t).amounts)
      if (kind !== 'service') return 0
      return sumOf(t < 0 ? initialOf(fields, 'initialQueue', classes) : world.service(id, t).queueDepth)
    },
  }
  return world
}

function deliveredBy(world: NaiveWorld, edge: NaiveEdge, t: number): ReturnType<NaiveWorld['flow']> {
  const { amounts, ages } = world.flow(edge, t - edge.lag)
  return { amounts, ages: ages.map((age) => age + edge.lag * world.model.minutes) }
}

/** Computes each thing once; what asks for itself is a loop. */
function createMemo(): <T>(what: string, t: number, compute: () => T) => T {
  const found = new Map<string, unknown>()
  const open = new Set<string>()
  return <T>(what: string, t: number, compute: () => T): T => {
    const key = `${what} ${t}`
    if (found.has(key)) return found.get(key) as T
    if (open.has(key)) throw new Error(`the oracle needs ${key} for itself`)
    open.add(key)
    const value = compute()
    open.delete(key)
    found.set(key, value)
    return value
  }
}

function fieldAt(world: NaiveWorld, value: unknown, t: number): number {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value[t] as number
  if (isDrawn(value as Fields)) return drawnAt(world, value as Fields, t)
  if (typeof value !== 'string') throw new Error(`the oracle cannot read ${JSON.stringify(value)}`)
  return naiveDuration(value) ?? naiveFormula(value, t, world.at)
}

/** A value of a form that draws; a process goes through all bins from the first again. */
function drawnAt({ field }: NaiveWorld, form: Fields, t: number): number {
  return naiveDrawn(form, { seed: 0, valueAt: field }, t)
}

/** A series as a formula reads it. */
function valueAt(world: NaiveWorld, id: string, t: number): number {
  const { model } = world
  if (t < 0) return 0
  if (id in model.series) return fieldAt(world, model.series[id], t)
  const [edge] = model.edges.filter((other) => id.startsWith(`${other.id}.`))
  const owner = edge?.from ?? id.slice(0, id.indexOf('.'))
  const measure = id.slice((edge?.id ?? owner).length + 1)
  const [name, className] = measure.split('.') as [string, string | undefined]
  const c = className === undefined ? undefined : model.classes.indexOf(className)
  const read = (amounts: readonly number[]): number => (c === undefined ? sumOf(amounts) : amounts[c]!)
  const { kind } = world.node(owner)
  if (edge !== undefined && name === 'flow') return read(world.flow(edge, t).amounts)
  if (name === 'arrivals' && kind !== 'source') return read(world.arrivals(owner, t).amounts)
  if (name === 'served' && kind !== 'service') return read(world.leaving(owner, t).served!.amounts)
  if (name === 'capacity') return world.start(owner, t).capacity
  if (kind === 'service') publishService(world, owner, t)
  else publishNode(world, owner, t)
  return world.recorded(id, t)
}
