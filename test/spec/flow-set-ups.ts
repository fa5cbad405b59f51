import { modelOf, type Fields, type ModelParts } from '../support/models.ts'
import type { SetUp, SetUps } from './set-ups.ts'

const sink: Fields = { kind: 'sink' }
const source = (arrivals: unknown): Fields => ({ kind: 'source', arrivals })

/** A model of nodes between a source `in` and a sink `out`. */
function between(arrivals: unknown, nodes: Readonly<Record<string, Fields>>, parts: Partial<ModelParts>): SetUp {
  return { model: modelOf({ nodes: { in: source(arrivals), ...nodes, out: sink }, ...parts }) }
}

/** One node `x` between a source and a sink. */
function through(arrivals: unknown, x: Fields, parts: Partial<ModelParts>): SetUp {
  return { ...between(arrivals, { x }, { edges: ['in -> x', 'x -> out'], ...parts }), of: 'x' }
}

/** Ten go by a policy to the services `left` and `right`. */
function routed(policy: string, left: Fields, right: Fields, parts: Partial<ModelParts> = {}): SetUp {
  const nodes = { r: { kind: 'router', policy }, left, right }
  return between(10, nodes, { edges: ['in -> r', 'r -> left', 'r -> right'], bins: 1, ...parts })
}

const service = (fields: Fields): Fields => ({ kind: 'service', ...fields })

const NODES: SetUps = {
  'delay, kernel [.5, .5], arrivals 5': through(5, { kind: 'delay', kernel: [0.5, 0.5] }, { bins: 4 }),
  'store, initial 5, arrivals 10, release 20': through(10, { kind: 'store', initial: 5, release: 20 }, { bins: 3 }),
  'store, initial 8 (a 2, b 6), arrivals 3 of a, release 4': through(
    { a: 3 },
    { kind: 'store', initial: 8, mix: { a: 0.25, b: 0.75 }, release: 4 },
    { bins: 2, classes: ['a', 'b'] },
  ),
  'least-queue, 10 onto queues 4 and 0': routed(
    'least-queue',
    service({ initialQueue: 4, capacity: 1 }),
    service({ capacity: 1 }),
  ),
  'least-queue, 10 onto queues 40 and 0': routed(
    'least-queue',
    service({ initialQueue: 40, capacity: 1 }),
    service({ capacity: 1 }),
  ),
  'least-queue, 10 a bin, capacities 2 and 6': routed(
    'least-queue',
    service({ capacity: 2 }),
    service({ capacity: 6 }),
    {
      bins: 3,
    },
  ),
  'least-queue, 10 onto a store of 4 and a router': routed(
    'least-queue',
    { kind: 'store', initial: 4 },
    { kind: 'router' },
  ),
  'least-queue, 10 onto queues 4 and 0, left × 3': routed(
    'least-queue',
    service({ initialQueue: 4, capacity: 1 }),
    service({ capacity: 1 }),
    { edges: ['in -> r', { from: 'r', to: 'left', multiplier: 3 }, 'r -> right'] },
  ),
  'spare-capacity, 10, capacities 10 and 2, queues 4 and 0': routed(
    'spare-capacity',
    service({ initialQueue: 4, capacity: 10 }),
    service({ capacity: 2 }),
  ),
  'spare-capacity, 10, capacities 6 and 2, queues 9 and 9': routed(
    'spare-capacity',
    service({ initialQueue: 9, capacity: 6 }),
    service({ initialQueue: 9, capacity: 2 }),
  ),
  'spare-capacity, 10, capacities 9 and 1 9, no queues': routed(
    'spare-capacity',
    service({ capacity: 9 }),
    service({ capacity: [1, 9] }),
    { bins: 2 },
  ),
  'spare-capacity, 10, capacity 8 and a store': routed('spare-capacity', service({ capacity: 8 }), { kind: 'store' }),
}

const EDGES: SetUps = {
  'arrivals 10 20 4, multiplier 2 .5 1': between(
    [10, 20, 4],
    {},
    { edges: [{ from: 'in', to: 'out', multiplier: [2, 0.5, 1] }], bins: 3 },
  ),
  'arrivals 10, share .4 with multiplier 40, the rest to another': between(
    10,
    { a: sink },
    { edges: [{ from: 'in', to: 'a', share: 0.4, multiplier: 40 }, 'in -> out'], bins: 1 },
  ),
  'arrivals 10, the rest first, then shares .2 and .5': between(
    10,
    { a: sink, b: sink },
    { edges: ['in -> out', { from: 'in', to: 'a', share: 0.2 }, { from: 'in', to: 'b', share: 0.5 }], bins: 1 },
  ),
  'arrivals 3 1 4 1, lag 2': between([3, 1, 4, 1], {}, { edges: [{ from: 'in', to: 'out', lag: 2 }], bins: 4 }),
  'arrivals 8, .25 of what is served comes back after a bin': between(
    8,
    { s: service({}) },
    { edges: ['in -> s', { from: 's', to: 's', share: 0.25, lag: 1 }, 's -> out'], bins: 4 },
  ),
  'a 4, b 6, b by an edge of its own, a by none': between(
    { a: 4, b: 6 },
    {},
    { edges: [{ from: 'in', to: 'out', classes: ['b'] }], bins: 1, classes: ['a', 'b'] },
  ),
  'orders 10 20 0, shop of capacity 12, effort of 3 for each of its attempts': between(
    [10, 20, 0],
    { shop: service({ capacity: 12 }), database: service({}) },
    {
      edges: [
        'in -> shop',
        'shop -> out',
        { from: 'shop', to: 'database', outlet: 'attempts', effort: true, multiplier: 3 },
      ],
      bins: 3,
    },
  ),
  'arrivals 9, capacity 4, queueLimit 2, failureRate .5, no edge but for served': between(
    9,
    { s: service({ capacity: 4, queueLimit: 2, failureRate: 0.5 }) },
    { edges: ['in -> s', 's -> out'], bins: 2 },
  ),
}

const uses = (fields: Fields = {}): Fields => service({ uses: { db: 1 }, ...fields })
const blocks = (capacity: unknown, queueLimit: number): Fields => service({ capacity, queueLimit, onFull: 'block' })

/** Services a, b, … behind sources of their own share a resource `db`. */
function sharing(arrivals: readonly number[], db: Fields, services: readonly Fields[] = []): SetUp {
  const ids = ['a', 'b', 'c'].slice(0, arrivals.length)
  const nodes = Object.fromEntries(
    ids.flatMap((id, i) => [
      [`in_${id}`, source(arrivals[i])],
      [id, services[i] ?? uses()],
    ]),
  )
  const edges = ids.map((id) => `in_${id} -> ${id}`)
  return { model: modelOf({ bins: 3, nodes, edges, resources: { db } }) }
}

const RESOURCES: SetUps = {
  'two services, arrivals 60 each, resource 80, one unit each': sharing([60, 60], { capacity: 80 }),
  'max-min, wants 20 60 60, capacity 80': sharing([20, 60, 60], { capacity: 80, policy: 'max-min' }),
  'priority c b a, wants 50 60 10, capacity 80': sharing([50, 60, 10], {
    capacity: 80,
    policy: 'priority',
    order: ['c', 'b', 'a'],
  }),
  'wants 60 and 30, units 1 and 2, capacity 90': sharing([60, 30], { capacity: 90 }, [
    uses(),
    uses({ uses: { db: 2 } }),
  ]),
  'a (capacity 100, initialQueue 10, arrivals 10) before b (arrivals 100), capacity 50': sharing(
    [10, 100],
    { capacity: 50, policy: 'priority', order: ['a', 'b'] },
    [uses({ capacity: 100, initialQueue: 10 }), uses()],
  ),
  'a uses db and zone, b uses zone, arrivals 60 each, db 10, zone 60': {
    model: modelOf({
      bins: 1,
      nodes: {
        in_a: source(60),
        in_b: source(60),
        a: uses({ uses: { db: 1, zone: 1 } }),
        b: uses({ uses: { zone: 1 } }),
      },
      edges: ['in_a -> a', 'in_b -> b'],
      resources: { db: { capacity: 10 }, zone: { capacity: 60 } },
    }),
  },
  'tandem a → b, arrivals 60, both use one unit of 80': between(
    60,
    { a: uses(), b: uses() },
    { edges: ['in -> a', 'a -> b', 'b -> out'], bins: 3, resources: { db: { capacity: 80 } } },
  ),
  '10 → a (capacity 10) → b (10, limit 5, block) → c (2, limit 5, block)': between(
    10,
    { a: service({ capacity: 10 }), b: blocks(10, 5), c: blocks(2, 5) },
    { edges: ['in -> a', 'a -> b', 'b -> c', 'c -> out'], bins: 4 },
  ),
  'a (30, arrivals 30) and b (10, arrivals 10), both into c (20, limit 0, block)': {
    model: modelOf({
      bins: 1,
      nodes: {
        in_a: source(30),
        in_b: source(10),
        a: service({ capacity: 30 }),
        b: service({ capacity: 10 }),
        c: blocks(20, 0),
      },
      edges: ['in_a -> a', 'in_b -> b', 'a -> c', 'b -> c'],
    }),
  },
  '40 → a (40, fails .2) → .25 to b (5, limit 0, block), the rest out': between(
    40,
    { a: service({ capacity: 40, failureRate: 0.2 }), b: blocks(5, 0) },
    { edges: ['in -> a', { from: 'a', to: 'b', share: 0.25 }, 'a -> out'], bins: 1 },
  ),
  '10 → a (capacity 10) → × 2 to b (6, limit 2, block)': between(
    10,
    { a: service({ capacity: 10 }), b: blocks(6, 2) },
    { edges: ['in -> a', { from: 'a', to: 'b', multiplier: 2 }, 'b -> out'], bins: 2 },
  ),
  '10 → a (capacity 10) → b (10, limit 0, block, one unit of 4)': between(
    10,
    { a: service({ capacity: 10 }), b: service({ capacity: 10, queueLimit: 0, onFull: 'block', uses: { db: 1 } }) },
    { edges: ['in -> a', 'a -> b', 'b -> out'], bins: 2, resources: { db: { capacity: 4 } } },
  ),
  '10 → a (capacity 10) → b (5, limit 2, block), to which a source brings 3': between(
    10,
    { more: source(3), a: service({ capacity: 10 }), b: blocks(5, 2) },
    { edges: ['in -> a', 'a -> b', 'more -> b', 'b -> out'], bins: 2 },
  ),
  '10 → b (capacity 2, limit 5, block): a source obeys nobody': between(
    10,
    { b: blocks(2, 5) },
    { edges: ['in -> b', 'b -> out'], bins: 3 },
  ),
}

/** The set-ups of the pages about flows, by page. */
export const FLOW_SET_UPS: Readonly<Record<string, SetUps>> = {
  'docs/spec/nodes.md': NODES,
  'docs/spec/edges.md': EDGES,
  'docs/spec/resources.md': RESOURCES,
}
