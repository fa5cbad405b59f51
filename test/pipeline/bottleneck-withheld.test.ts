import { describe, expect, test } from 'vitest'
import { bottleneckOf, type Bottleneck } from '../../src/engine/index.ts'
import { modelOf, preparedOf, runOf, type Fields } from '../support/models.ts'

/** Values per bin of the series that a search looks at, by id; of the others nothing is known. */
type Shown = Readonly<Record<string, readonly number[]>>

/** Services a, b, c and d; a leads to b and c, both of which lead to d. More fields than a plain service has are put on. */
function search(fields: Readonly<Record<string, Fields>>, shown: Shown): Bottleneck | null {
  const ids = ['a', 'b', 'c', 'd']
  const services = Object.fromEntries(ids.map((id) => [id, { kind: 'service', capacity: 10 }]))
  const edges = [{ from: 'in', to: 'a' }, { from: 'a', to: 'b', share: 0.5 }, 'a -> c', 'b -> d', 'c -> d', 'd -> out']
  const nodes = { in: { kind: 'source', arrivals: 1 }, ...services, out: { kind: 'sink' } }
  const prepared = preparedOf(modelOf({ nodes, edges, bins: 4 }))
  const { model } = prepared
  const more = model.nodes.map((node) => ({ ...node, fields: { ...node.fields, ...fields[node.id] } }))
  const plain = (id: string): Shown => ({
    [`${id}.queueDepth`]: [0, 0, 0, 0],
    [`${id}.attempts`]: [10, 10, 10, 10],
    [`${id}.capacity`]: [10, 10, 10, 10],
  })
  const series = new Map(
    Object.entries({ ...plain('a'), ...plain('b'), ...plain('c'), ...plain('d'), ...shown }).map(([id, values]) => [
      id,
      Float64Array.from(values),
    ]),
  )
  const reader = { values: (id: string) => series.get(id) }
  const changed = { ...model, nodes: more, node: (id: string) => more.find((node) => node.id === id) }
  const { value, missing } = bottleneckOf({ ...prepared, model: changed }, reader, {
    startBin: 0,
    endBin: 3,
  })
  expect(missing).toEqual([])
  return value
}

const BLOCKS: Fields = { onFull: 'block', queueLimit: 5 }

describe('in a run', () => {
  const IN: Fields = { kind: 'source', arrivals: 10 }
  const OUT: Fields = { kind: 'sink' }

  test('it is the last of a line of full queues', () => {
    // Queues a 0 6 14 22, b 3 5 5 5, c 5 5 5 5; a and b wait for c in every bin.
    const nodes = {
      in: IN,
      a: { kind: 'service', capacity: 10 },
      b: { kind: 'service', capacity: 10, ...BLOCKS },
      c: { kind: 'service', capacity: 2, ...BLOCKS },
      out: OUT,
    }
    const run = runOf(modelOf({ nodes, edges: ['in -> a', 'a -> b', 'b -> c', 'c -> out'], bins: 4 }))
    expect(run.bottleneck).toMatchObject({ id: 'c', kind: 'service', from: 0, to: 3, bins: 4, shareOfWaiting: 1 })
  })

  test('it is the resource that its users lack', () => {
    // 60 and 60 come, 80 are there: queues grow by 20 each.
    const nodes = {
      in: { kind: 'source', arrivals: 60 },
      too: { kind: 'source', arrivals: 60 },
      a: { kind: 'service', uses: { pool: 1 } },
      b: { kind: 'service', uses: { pool: 1 } },
      out: OUT,
    }
    const edges = ['in -> a', 'too -> b', 'a -> out', 'b -> out']
    const run = runOf(modelOf({ nodes, edges, resources: { pool: { capacity: 80 } }, bins: 4 }))
    expect(run.bottleneck).toMatchObject({ id: 'pool', kind: 'resource', from: 0, to: 3, bins: 4, utilization: 1 })
    expect(run.bottleneck!.shareOfWaiting).toBe(1)
  })

  test('a stored run tells the same', () => {
    const nodes = {
      in: IN,
      a: { kind: 'service', capacity: 10, work: { big: 3 } },
      out: OUT,
    }
    const document = modelOf({
      nodes: { ...nodes, in: { ...IN, mix: { small: 0.5, big: 0.5 } } },
      edges: ['in -> a', 'a -> out'],
      classes: ['small', 'big'],
      bins: 4,
    })
    const run = runOf(document)
    const series = new Map(run.series.map(({ id, values }) => [id, values]))
    const { value } = bottleneckOf(preparedOf(document), { values: (id) => series.get(id) }, { startBin: 0, endBin: 3 })
    expect(run.bottleneck).toMatchObject({ id: 'a', bins: 4, utilization: 1 })
    expect(value).toEqual(run.bottleneck)
  })
})

describe('what is withheld', () => {
  const waiting: Shown = { 'a.queueDepth': [10, 20, 30, 40], 'a.blocked': [5, 5, 5, 5] }

  test('saturates a service, however much it attempts', () => {
    const shown = { 'a.queueDepth': [9, 9, 0, 9], 'a.attempts': [1, 1, 1, 1], 'a.refused': [0, 1, 0, 1] }
    expect(search({}, shown)).toMatchObject({
      id: 'a',
      bins: 2,
      from: 1,
      to: 1,
      utilization: 0.1,
      shareOfWaiting: 18 / 27,
    })
  })

  test('leads on to the target that is full while it blocks', () => {
    const shown = { ...waiting, 'b.queueDepth': [5, 5, 1, 0], 'c.queueDepth': [2, 5, 5, 5] }
    const found = search({ b: BLOCKS, c: BLOCKS }, shown)
    expect(found).toMatchObject({ id: 'c', kind: 'service', bins: 4, from: 0, to: 3, utilization: 1 })
    expect(found!.shareOfWaiting).toBeCloseTo(117 / 128, 12)
  })

  test('goes by how full a queue is, not by how long', () => {
    const shown = { ...waiting, 'b.queueDepth': [20, 20, 20, 20], 'c.queueDepth': [4, 4, 4, 4] }
    expect(search({ b: { onFull: 'block', queueLimit: [200, 200, 200, 200] }, c: BLOCKS }, shown)).toMatchObject({
      id: 'c',
    })
  })

  test('leads on from a target that is blocked itself', () => {
    const shown = { ...waiting, 'b.queueDepth': [5, 5, 5, 5], 'b.blocked': [1, 1, 1, 1], 'd.queueDepth': [5, 5, 5, 5] }
    const found = search({ b: BLOCKS, c: BLOCKS, d: BLOCKS }, shown)
    expect(found).toMatchObject({ id: 'd', shareOfWaiting: 1 })
  })

  test('of a target that never has a queue, the bins are those in which it blocks', () => {
    const shown = { ...waiting, 'a.blocked': [0, 5, 5, 5] }
    expect(search({ c: { onFull: 'block', queueLimit: 0 } }, shown)).toMatchObject({ id: 'c', bins: 3, from: 1, to: 3 })
  })

  test('stays where only a smaller part of the waiting is blocked', () => {
    const shown = { ...waiting, 'a.blocked': [5, 5, 0, 0] }
    expect(search({ b: BLOCKS }, shown)).toMatchObject({ id: 'a', bins: 4 })
  })

  test('ties go to the first id', () => {
    expect(search({ b: BLOCKS, c: BLOCKS }, waiting)).toMatchObject({ id: 'b' })
  })

  test('ends at the resource with the greatest shortfall', () => {
    const fields = { a: { uses: { crane: 1, truck: 2, yard: 1 } } }
    const shown = {
      'a.queueDepth': [10, 20, 30, 40],
      'a.refused': [0, 4, 4, 4],
      'crane.shortfall': [9, 2, 2, 0],
      'truck.shortfall': [0, 0, 4, 4],
      'truck.used': [3, 6, 7, 8],
      'truck.capacity': [8, 8, 8, 8],
      'yard.shortfall': [0, 0, 0, 0],
    }
    const found = search(fields, shown)
    expect(found).toMatchObject({
      id: 'truck',
      kind: 'resource',
      from: 2,
      to: 3,
      bins: 2,
      utilization: 15 / 16,
      shareOfWaiting: 1,
    })
    expect(found!.text).toMatch(/^truck holds .* 100 % of all waiting is for it$/)
  })

  test('counts work, not items, where classes take different parts of the capacity', () => {
    const document = modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 1 },
        s: { kind: 'service', capacity: 12 },
        out: { kind: 'sink' },
      },
      edges: ['in -> s', 's -> out'],
      bins: 1,
    })
    const prepared = preparedOf(document)
    const model = {
      ...prepared.model,
      classes: ['light', 'heavy'],
      hasClasses: true,
      nodes: prepared.model.nodes.map((node) => ({ ...node, fields: { ...node.fields, work: { heavy: 2 } } })),
    }
    const values: Shown = {
      's.queueDepth': [4],
      's.attempts': [8],
      's.attempts.light': [4],
      's.attempts.heavy': [4],
      's.capacity': [12],
    }
    const reader = { values: (id: string) => (values[id] === undefined ? undefined : Float64Array.from(values[id])) }
    const { value } = bottleneckOf({ ...prepared, model }, reader, { startBin: 0, endBin: 0 })
    expect(value).toMatchObject({ id: 's', utilization: 1 })
  })
})
