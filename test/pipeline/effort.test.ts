import { describe, expect, test } from 'vitest'
import { briefly, complaintsOf, modelOf, runOf, shownSeries, type Fields } from '../support/models.ts'

type Run = ReturnType<typeof runOf>

const sound = (run: Run): void => {
  expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
}

/** Orders come to a shop, which asks a database, and leave. */
function shop(
  fields: Fields,
  edges: readonly Fields[],
  parts: { bins?: number; classes?: readonly string[] } = {},
): Fields {
  return modelOf({
    nodes: {
      orders: { kind: 'source', arrivals: parts.classes === undefined ? [10, 20, 0] : { a: [4, 8, 0], b: [6, 12, 0] } },
      shop: { kind: 'service', capacity: 12, ...fields },
      database: { kind: 'service', serviceTime: '1m' },
      out: { kind: 'sink' },
    },
    edges: ['orders -> shop', 'shop -> out', ...edges],
    bins: 3,
    ...parts,
  })
}

describe('an edge with a multiplier', () => {
  const boxes = { from: 'orders', to: 'shop', multiplier: [2, 0.5, 1] }
  const document = (lag: number): Fields =>
    modelOf({
      nodes: { orders: { kind: 'source', arrivals: [10, 20, 4] }, shop: { kind: 'service' }, out: { kind: 'sink' } },
      edges: [{ ...boxes, lag }, 'shop -> out'],
      bins: 3,
    })

  test('delivers so many for one', () => {
    const run = runOf(document(0))
    expect(shownSeries(run, 'orders->shop.flow')).toEqual([20, 10, 4])
    expect(shownSeries(run, 'shop.arrivals')).toEqual([20, 10, 4])
    expect(shownSeries(run, 'system.created')).toEqual([10, -10, 0])
    expect(shownSeries(run, 'system.entered')).toEqual([10, 20, 4])
    sound(run)
  })

  test('multiplies when work enters it, and ages nothing', () => {
    const run = runOf(document(1))
    expect(shownSeries(run, 'orders->shop.inTransit')).toEqual([20, 10, 4])
    expect(shownSeries(run, 'out.arrivals')).toEqual([0, 20, 10])
    expect(shownSeries(run, 'out.latency')).toEqual([null, 60, 60])
    sound(run)
  })

  test('takes its share before it multiplies', () => {
    const run = runOf(
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 10 }, a: { kind: 'sink' }, b: { kind: 'sink' } },
        edges: [{ from: 'in', to: 'a', share: 0.4, multiplier: 40 }, 'in -> b'],
        bins: 1,
      }),
    )
    expect(shownSeries(run, 'a.arrivals')).toEqual([160])
    expect(shownSeries(run, 'b.arrivals')).toEqual([6])
    expect(shownSeries(run, 'system.created')).toEqual([156])
    sound(run)
  })

  test('must not take away more than there is', () => {
    const wrong = modelOf({
      nodes: { in: { kind: 'source', arrivals: 1 }, a: { kind: 'sink' } },
      edges: [{ from: 'in', to: 'a', multiplier: 'BIN() - 1' }],
    })
    expect(briefly(complaintsOf(wrong))).toEqual(['series-invalid topology.edges.0.multiplier'])
  })
})

describe('an effort edge', () => {
  const asks = { from: 'shop', to: 'database', outlet: 'attempts', effort: true }

  test('copies a flow as new work, and takes nothing', () => {
    const run = runOf(shop({}, [{ ...asks, multiplier: 3 }]))
    expect(shownSeries(run, 'shop.attempts')).toEqual([10, 12, 8])
    expect(shownSeries(run, 'shop.attempts->database.flow')).toEqual([30, 36, 24])
    expect(shownSeries(run, 'out.arrivals')).toEqual([10, 12, 8])
    expect(shownSeries(run, 'system.created')).toEqual([30, 36, 24])
    // What it asks is new: only the minute of its service has passed.
    expect(shownSeries(run, 'database.latency')).toEqual([1, 1, 1])
    sound(run)
  })

  test('may copy errors and retries, and be late', () => {
    const failing = { failureRate: 0.5, retry: { maxAttempts: 2 } }
    const run = runOf(
      shop(failing, [
        { ...asks, outlet: 'errors', id: 'log' },
        { ...asks, outlet: 'retries', lag: 1, id: 'again' },
      ]),
    )
    expect(shownSeries(run, 'log.flow')).toEqual(shownSeries(run, 'shop.errors'))
    expect(shownSeries(run, 'again.inTransit')).toEqual(shownSeries(run, 'shop.retries'))
    sound(run)
  })

  test('has no part in what is lost or completed', () => {
    const run = runOf(shop({ queueLimit: 1 }, [{ ...asks, outlet: 'rejected' }]))
    expect(shownSeries(run, 'shop.lost')).toEqual(shownSeries(run, 'shop.rejected'))
    expect(run.warnings.find(({ code, node }) => code === 'dead-end' && node === 'database')).toBeDefined()
    sound(run)
  })

  test('may copy the work of one class', () => {
    const run = runOf(shop({}, [{ ...asks, classes: ['b'], multiplier: 2 }], { classes: ['a', 'b'] }))
    expect(shownSeries(run, 'database.arrivals.a')).toEqual([0, 0, 0])
    const attempts = shownSeries(run, 'shop.attempts.b')
    expect(shownSeries(run, 'database.arrivals.b')).toEqual(attempts.map((value) => value! * 2))
    sound(run)
  })

  test('reaches what it asks', () => {
    const run = runOf(shop({}, [asks]))
    expect(run.warnings.map(({ code }) => code)).not.toContain('unreachable-node')
  })

  test.each<[string, Fields, string]>([
    ['has no share', { ...asks, share: 0.5 }, 'edge-effort topology.edges.2.share'],
    ['says so where nothing leaves', { ...asks, effort: false }, 'edge-effort topology.edges.2.outlet'],
    ['copies what is there', { ...asks, outlet: 'errors' }, 'outlet-unused topology.edges.2.outlet'],
    ['copies what a node has', { ...asks, outlet: 'queueDepth' }, 'outlet-unknown topology.edges.2.outlet'],
    ['does not lead into a source', { ...asks, to: 'orders' }, 'edge-direction topology.edges.2.to'],
    ['does not lead out of a sink', { ...asks, from: 'out' }, 'edge-direction topology.edges.2.from'],
  ])('%s', (_what, edge, expected) => {
    expect(briefly(complaintsOf(shop({}, [edge])))).toEqual([expected])
  })
})

test('an edge whose share is 0 takes no crumbs of the others', () => {
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals: 0.3 }, a: { kind: 'sink' }, b: { kind: 'sink' }, c: { kind: 'sink' } },
      edges: [
        { from: 'in', to: 'a', share: 0.7 },
        { from: 'in', to: 'b', share: [0.3, 0] },
        { from: 'in', to: 'c', share: [0, 0.3] },
      ],
      bins: 2,
    }),
  )
  expect(shownSeries(run, 'c.arrivals')[0]).toBe(0)
  expect(shownSeries(run, 'b.arrivals')[1]).toBe(0)
  expect(shownSeries(run, 'c.latency')).toEqual([null, 0])
  sound(run)
})
