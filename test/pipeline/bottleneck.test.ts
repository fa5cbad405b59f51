import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodesOf, edgesOfModel, queues, withTopology } from '../support/arbitraries.ts'
import { modelOf, oneService, runOf, valuesOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** Services one after the other, each with these fields. */
function line(arrivals: unknown, services: Readonly<Record<string, Fields>>, bins: number): Fields {
  const ids = ['in', ...Object.keys(services), 'out']
  const middle = Object.fromEntries(
    Object.entries(services).map(([id, fields]) => [id, { kind: 'service', ...fields }]),
  )
  return modelOf({
    nodes: { in: { kind: 'source', arrivals }, ...middle, out: { kind: 'sink' } },
    edges: ids.slice(1).map((to, i) => `${ids[i]!} -> ${to}`),
    bins,
  })
}

/** Σ queueDepth of a node over the run. */
function waiting(document: Fields, id: string): number {
  return valuesOf(runOf(document), `${id}.queueDepth`).reduce((sum, value) => sum + value, 0)
}

/** The model with the capacity of a service times a factor. */
function withCapacity(document: Fields, id: string, factor: number): Fields {
  const nodes = nodesOf(document)
  const times = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((v) => Number(v) * factor) : Number(value) * factor
  const field = nodes[id]!.servers === undefined ? 'capacity' : 'servers'
  const node = { ...nodes[id]!, [field]: times(nodes[id]![field]) }
  return withTopology(document, { ...nodes, [id]: node }, edgesOfModel(document))
}

test('it is the service with the most work waiting while it attempts all it can', () => {
  // a lets 8 of 10 through: queues 2 4 6, gone in bin 3. b gets 8 8 8 6 0 0 and lets 5 through: queues 3 6 9 10 5 0.
  // b waits with 33 of all 45.
  const { bottleneck } = runOf(line([10, 10, 10, 0, 0, 0], { a: { capacity: 8 }, b: { capacity: 5 } }, 6))
  expect(bottleneck).toMatchObject({ id: 'b', kind: 'service', from: 0, to: 4, bins: 5, utilization: 1 })
  expect(bottleneck!.shareOfWaiting).toBeCloseTo(33 / 45, 12)
})

test('waiting in bins in which it could have attempted more does not count', () => {
  // a is closed by its limit in no bin; b has its queue of 100 only before it opens fully, in which bin it is gone.
  const { bottleneck } = runOf(line([6, 6, 6], { a: { capacity: 5 }, b: { initialQueue: 100 } }, 3))
  expect(bottleneck).toMatchObject({ id: 'a', bins: 3 })
})

test('from and to are its longest stretch, the first of several', () => {
  // Queues 1 0 1 2 0 1 2 0: stretches of one, two and two bins.
  const run = runOf(oneService([6, 4, 6, 6, 0, 6, 6, 0], { capacity: 5 }, { bins: 8 }))
  expect([...valuesOf(run, 's.queueDepth')]).toEqual([1, 0, 1, 2, 0, 1, 2, 0])
  expect(run.bottleneck).toMatchObject({ from: 2, to: 3, bins: 5, shareOfWaiting: 1 })
})

test('ties go to the first id', () => {
  const nodes = { in: { kind: 'source', arrivals: 20 }, out: { kind: 'sink' } }
  const service = { kind: 'service', capacity: 5 }
  const shares = ['z', 'b', 'm'].map((to) => ({ from: 'in', to, share: 1 / 4 }))
  const edges = [...shares, { from: 'in', to: 'out' }, 'z -> out', 'b -> out', 'm -> out']
  const even = modelOf({ nodes: { ...nodes, z: service, b: service, m: service }, edges })
  expect(runOf(even).bottleneck).toBeNull()
  const tied = modelOf({
    nodes: { ...nodes, z: { ...service, capacity: 3 }, b: { ...service, capacity: 3 }, m: service },
    edges,
  })
  expect(runOf(tied).bottleneck).toMatchObject({ id: 'b', shareOfWaiting: 0.5 })
})

test.each<[string, Fields]>([
  ['nothing waits', line(5, { a: { capacity: 5 }, b: { capacity: 9 } }, 4)],
  ['nothing is limited', line(5, { a: { initialQueue: 9 }, b: {} }, 4)],
  ['nothing may wait', line(9, { a: { capacity: 5, queueLimit: 0 } }, 4)],
  ['no service is there', modelOf({ nodes: { in: { kind: 'source', arrivals: 9 } } })],
])('there is none where %s', (_why, document) => {
  expect(runOf(document).bottleneck).toBeNull()
})

test('a closed gate holds work back, and has no utilization', () => {
  // Open in bin 0 and 3: work waits in bins 1 and 2.
  const { bottleneck } = runOf(oneService(4, { schedule: { everyBins: 3 } }, { bins: 4 }))
  expect(bottleneck).toMatchObject({ id: 's', from: 1, to: 2, bins: 2, utilization: null, shareOfWaiting: 1 })
})

test('one sentence says which, when and why', () => {
  const { text } = runOf(oneService([0, 10, 10, 0], { capacity: 5 }, { bins: 4 })).bottleneck!
  expect(text).toMatch(/^s .*Mon 01:00 to Mon 0[34]:00/)
  expect(text).not.toMatch(/[.]$|NaN|undefined/)
})

describe('what it claims', () => {
  const rush = [3, 9, 22, 30, 28, 17, 9, 4, 2, 1, 0, 0]
  const models: Readonly<Record<string, Fields>> = {
    'a line of three': line(rush, { a: { capacity: 20 }, b: { capacity: 12 }, c: { capacity: 14 } }, 12),
    'a line with servers and failures': line(
      rush,
      {
        a: { servers: 3, serviceTime: '12m' },
        b: { capacity: 13, failureRate: 0.1, retry: { maxAttempts: 3 } },
        c: { capacity: 11 },
      },
      12,
    ),
    'a rush that changes': line(
      rush,
      {
        a: { capacity: [9, 9, 9, 20, 20, 20, 20, 20, 20, 20, 20, 20] },
        b: { capacity: 10, schedule: { everyBins: 2 } },
      },
      12,
    ),
    'a split with rework': modelOf({
      nodes: {
        in: { kind: 'source', arrivals: rush },
        r: { kind: 'router' },
        a: { kind: 'service', capacity: 8 },
        b: { kind: 'service', capacity: 7 },
        c: { kind: 'service', capacity: 16 },
        out: { kind: 'sink' },
      },
      edges: [
        'in -> r',
        { from: 'r', to: 'a', share: 0.4 },
        'r -> b',
        'a -> c',
        'b -> c',
        { from: 'c', to: 'r', share: 0.1, lag: 1 },
        'c -> out',
      ],
      bins: 12,
    }),
  }

  test.each(Object.entries(models))(
    'in %s it waits more with 20 %% less, and no less when another has more',
    (_name, document) => {
      const { id } = runOf(document).bottleneck!
      const before = waiting(document, id)
      expect(waiting(withCapacity(document, id, 0.8), id)).toBeGreaterThan(before)
      const others = Object.entries(nodesOf(document)).filter(([other, { kind }]) => kind === 'service' && other !== id)
      for (const [other] of others) {
        expect(waiting(withCapacity(document, other, 1.2), id), other).toBeGreaterThanOrEqual(before * (1 - 1e-9))
      }
    },
  )

  test('a service that is the bottleneck waits more with 20 % less, whatever arrives', () => {
    fc.assert(
      fc.property(queues, ({ arrivals, capacity, initialQueue }) => {
        const document = oneService(arrivals, { capacity, initialQueue }, { bins: arrivals.length })
        const { bottleneck } = runOf(document)
        // Where it can attempt nothing at all, less of nothing changes nothing.
        if (bottleneck === null || bottleneck.utilization === null) return
        expect(waiting(withCapacity(document, 's', 0.8), 's')).toBeGreaterThan(waiting(document, 's'))
      }),
      { numRuns: scaled(100, 500) },
    )
  })
})
