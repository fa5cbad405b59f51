import { expect, test } from 'vitest'
import { heldParts } from '../../src/engine/compile/held-parts.ts'
import { printPlan } from '../../src/engine/index.ts'
import { modelOf, preparedOf, type Fields } from '../support/models.ts'

const block = { kind: 'service', capacity: 1, queueLimit: 1, onFull: 'block' }

/** Ids of what is held in a model of these nodes. */
function parts(
  nodes: Readonly<Record<string, Fields>>,
  edges: readonly (string | Fields)[],
  resources?: Fields,
): object {
  const sides = { in: { kind: 'source', arrivals: 1 }, out: { kind: 'sink' } }
  const document = modelOf({ nodes: { ...sides, ...nodes }, edges, ...(resources === undefined ? {} : { resources }) })
  const { nodes: held, obeying, rooms } = heldParts(preparedOf(document).model)
  return { held: held.map(({ id }) => id), obeying: obeying.map(({ id }) => id), rooms: rooms.map(({ id }) => id) }
}

test('edges from services by served into blocking services obey, and nothing else does', () => {
  const nodes = {
    a: { kind: 'service', capacity: 1, failureRate: 0.5 },
    b: block,
    c: block,
    d: block,
    e: { kind: 'service', capacity: 1, queueLimit: 1 },
    way: { kind: 'router' },
  }
  const edges = [
    'in -> a',
    { from: 'a', to: 'b', share: 0.1 },
    { from: 'a', to: 'c', share: 0.1, lag: 1 },
    { from: 'a', to: 'way', share: 0.1 },
    { from: 'a', to: 'e' },
    { from: 'a', to: 'd', outlet: 'exhausted' },
    'way -> d',
  ]
  expect(parts(nodes, edges)).toEqual({ held: ['a', 'b'], obeying: ['a->b'], rooms: ['b'] })
})

test('rooms are found last node first, whatever the nodes are called', () => {
  const nodes = { m: block, a: block, z: block, k: { kind: 'service', capacity: 1 } }
  const edges = [
    'in -> k',
    { from: 'k', to: 'm', share: 0.5 },
    { from: 'k', to: 'z' },
    { from: 'm', to: 'a', share: 0.5 },
    { from: 'm', to: 'z' },
    'z -> a',
    'a -> out',
  ]
  expect(parts(nodes, edges)).toMatchObject({ held: ['a', 'k', 'm', 'z'], rooms: ['a', 'z', 'm'] })
})

test('who uses a resource is held', () => {
  const user = { kind: 'service', uses: { db: 1 } }
  const found = parts({ b: user, a: user, c: { kind: 'service' } }, ['in -> c'], { db: { capacity: 1 } })
  expect(found).toEqual({ held: ['a', 'b'], obeying: [], rooms: [] })
})

test('nothing is held in a model without resources and blocking services', () => {
  expect(parts({ a: { ...block, onFull: 'reject' } }, ['in -> a'])).toEqual({ held: [], obeying: [], rooms: [] })
  // Nobody asks it for room: what comes from a source cannot be held back.
  expect(parts({ a: block }, ['in -> a'])).toEqual({ held: [], obeying: [], rooms: [] })
})

test('what is known is read in the same bin, what is guessed in the bin before', () => {
  const nodes = {
    in: { kind: 'source', arrivals: 'BIN()' },
    a: { kind: 'service', uses: { db: 1 } },
    b: { kind: 'service', uses: { db: 1 } },
    c: { kind: 'service', uses: { db: 1 } },
    out: { kind: 'sink' },
  }
  const edges = ['in -> a', { from: 'a', to: 'b', share: 0.5 }, { from: 'a', to: 'c', lag: 1 }, 'b -> out', 'c -> out']
  const { plan } = preparedOf(modelOf({ nodes, edges, resources: { db: { capacity: 2 } } }))
  const [line] = printPlan(plan)
    .split('\n')
    .filter((text) => text.includes('= allot '))
  const [, now, past] = / now\((.*)\) past\((.*)\)/.exec(line!)!
  expect(new Set(now!.split(', '))).toEqual(new Set(['Infinity', 'c.arrivals', '2', '1', 'a.arrivals']))
  expect(past!.split(', ')).toEqual(['a.queueDepth', 'b.queueDepth', 'c.queueDepth', 'a->b.flow'])
})
