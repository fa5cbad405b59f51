import { allotHeld, type AllottedEdge, type HeldClass, type HeldNode, type SharedCapacity } from '../kernel/index.ts'
import type { Column, OpIo } from '../plan/index.ts'
import type { HeldClassOffer, ModelEdge, ModelNode, ModelResource } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import type { EdgeColumns } from './edge-columns.ts'
import type { HeldColumns } from './held.ts'
import { reading, type From, type Reading } from './reading.ts'

/** What a part of the allotment reads and writes, before its columns are arrays. */
interface Allotment extends Reading {
  readonly context: CompileContext
  readonly held: HeldColumns
  readonly edges: EdgeColumns
  /** Nodes that others ask for room. */
  readonly asked: ReadonlySet<string>
  /** Position of a held node by its id. */
  readonly place: (node: string) => number
}

/** Lower the allotments of all held nodes as one op; nothing where nothing is held. */
export function lowerAllotment(context: CompileContext, held: HeldColumns, edges: EdgeColumns): void {
  if (held.nodes.length === 0) return
  const { builder, model } = context
  const places = new Map(held.nodes.map(({ id }, i) => [id, i]))
  const asked = new Set(held.rooms.map(({ id }) => id))
  const allotment: Allotment = { ...reading(), context, held, edges, asked, place: (node) => places.get(node)! }
  const nodesFrom = held.nodes.map((node) => nodeFrom(allotment, node))
  const edgesFrom = held.obeying.map((edge) => edgeFrom(allotment, edge))
  const resources = model.resources.filter(({ users }) => users.length > 0)
  const resourcesFrom = resources.map((resource) => resourceFrom(allotment, resource))
  const into = placesBy(held.obeying, ({ to }) => to)
  const outOf = placesBy(held.obeying, ({ from }) => from)
  const rooms = held.rooms.map(({ id }) => ({ node: places.get(id)!, into: into(id), outOf: outOf(id) }))
  const { recorder } = context
  if (recorder !== undefined) hideAllotments(context, held)
  builder.emit({
    name: 'allot',
    ...allotment.columns(),
    constants: {
      ...(resources.length === 0 ? {} : { resources: resources.map(({ id }) => id).join(' ') }),
      ...(rooms.length === 0 ? {} : { rooms: held.rooms.map(({ id }) => id).join(' ') }),
    },
    start: (io) => {
      const nodes = nodesFrom.map((node) => node(io))
      const system = {
        nodes,
        edges: edgesFrom.map((edge) => edge(io)),
        resources: resourcesFrom.map((resource) => resource(io, nodes)),
        rooms,
      }
      recorder?.held({
        ...system,
        nodeIds: held.nodes.map(({ id }) => id),
        edgeIds: held.obeying.map(({ id }) => id),
        resourceIds: resources.map(({ id }) => id),
      })
      return allotHeld(system)
    },
  })
}

/** Give what edges may deliver ids of their own. */
function hideAllotments({ builder }: CompileContext, held: HeldColumns): void {
  for (const edge of held.obeying) builder.hide(`${edge.id}.allotment`, held.edge(edge)!.allotment)
}

/** Positions of edges by a node they have. */
function placesBy(
  edges: readonly ModelEdge[],
  nodeOf: (edge: ModelEdge) => string,
): (node: string) => readonly number[] {
  const places = new Map<string, number[]>()
  for (const [i, edge] of edges.entries()) places.set(nodeOf(edge), [...(places.get(nodeOf(edge)) ?? []), i])
  return (node) => places.get(node) ?? []
}

function nodeFrom(allotment: Allotment, node: ModelNode): From<HeldNode> {
  const { held, asked, now, out, maybe } = allotment
  const { own, limit, leaving, backoff, classes } = held.offer(node.id)
  const capped = held.lowering(node.id)?.capped
  // What fails matters only to what is sent into rooms.
  const sends = held.lowering(node.id)!.obeying.length > 0
  const from = {
    own: now(own),
    capped: maybe(capped, out),
    limit: maybe(asked.has(node.id) ? limit : undefined, now),
    leaving: maybe(leaving, now),
    classes: classes.map((one, c) => classFrom(allotment, node, sends ? one : { ...one, failureRate: undefined }, c)),
  }
  return (io) => {
    const each = from.classes.map((one) => one(io))
    return {
      own: from.own(io),
      capped: from.capped(io),
      limit: from.limit(io),
      leaving: from.leaving(io),
      backoff,
      classes: each,
      guessed: each.some(({ inflows }) => inflows.some(({ guessed }) => guessed)),
    }
  }
}

function classFrom(allotment: Allotment, node: ModelNode, offer: HeldClassOffer, c: number): From<HeldClass> {
  const { context, held, edges, now, past, whenKnown, maybe } = allotment
  const workClass = context.model.classes[c]!
  const incoming = context.model.edgesInto(node.id).filter(({ classes }) => classes.includes(workClass))
  const flowOf = (edge: ModelEdge): Column => edges.delivered(edge, workClass).flow
  const lagged = incoming.filter(({ lag }) => lag > 0).map((edge) => now(flowOf(edge)))
  const inflows = incoming
    .filter(({ lag }) => lag === 0)
    .map((edge) => ({ read: whenKnown(flowOf(edge)), obeys: held.edge(edge) !== undefined }))
  const from = {
    queue: past(offer.queue),
    backing: maybe(offer.backing, past),
    failureRate: maybe(offer.failureRate, now),
  }
  return (io) => ({
    work: offer.work,
    initialQueue: offer.initialQueue,
    queue: from.queue(io),
    backing: from.backing(io),
    failureRate: from.failureRate(io),
    lagged: lagged.map((flow) => flow(io)),
    inflows: inflows.map(({ read, obeys }) => {
      const { values, late } = read(io)
      return { flow: values, guessed: late, obeys }
    }),
  })
}

function edgeFrom({ held, place, now, out, maybe }: Allotment, edge: ModelEdge): From<AllottedEdge> {
  const columns = held.edge(edge)!
  const allotment = out(columns.allotment)
  const shares = columns.shares.map((share) => maybe(share, now))
  const multiplier = maybe(columns.multiplier, now)
  return (io) => ({
    from: place(edge.from),
    to: place(edge.to),
    allotment: allotment(io),
    shares: shares.map((share) => share(io)),
    multiplier: multiplier(io),
  })
}

function resourceFrom(
  { context, held, place, now }: Allotment,
  { id, policy, users, order }: ModelResource,
): (io: OpIo, nodes: readonly HeldNode[]) => SharedCapacity {
  const capacity = now(ownColumn(context, id, 'capacity')!)
  const units = users.map((user) => now(held.units(user, id)))
  return (io, nodes) => ({
    capacity: capacity(io),
    divide: policy.divide,
    users: users.map((user, i) => ({
      node: place(user),
      units: units[i]!(io),
      guessed: nodes[place(user)]!.guessed,
    })),
    order: order.map((user) => users.indexOf(user)),
  })
}
