import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelOf, runOf, shownSeries, valuesOf, type Fields, type ModelParts } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** `in` brings arrivals to the first service, each sends to the next, the last to `out`. */
function line(arrivals: unknown, services: Readonly<Record<string, Fields>>, parts: Partial<ModelParts> = {}): Fields {
  const ids = Object.keys(services)
  const nodes = Object.fromEntries(Object.entries(services).map(([id, fields]) => [id, { kind: 'service', ...fields }]))
  return modelOf({
    bins: 4,
    nodes: { in: { kind: 'source', arrivals }, ...nodes, out: { kind: 'sink' } },
    edges: ['in', ...ids].map((id, i) => `${id} -> ${ids[i] ?? 'out'}`),
    ...parts,
  })
}

const blocking = (capacity: unknown, queueLimit: unknown): Fields => ({ capacity, queueLimit, onFull: 'block' })

describe('who is held back', () => {
  test('a line of three fills from the end', () => {
    const run = runOf(line(10, { a: { capacity: 10 }, b: blocking(10, 5), c: blocking(2, 5) }))
    expect(shownSeries(run, 'a.attempts')).toEqual([10, 4, 2, 2])
    expect(shownSeries(run, 'b.attempts')).toEqual([7, 2, 2, 2])
    expect(shownSeries(run, 'a.queueDepth')).toEqual([0, 6, 14, 22])
    expect(shownSeries(run, 'b.queueDepth')).toEqual([3, 5, 5, 5])
    expect(shownSeries(run, 'c.queueDepth')).toEqual([5, 5, 5, 5])
    expect(shownSeries(run, 'a.blocked')).toEqual([0, 6, 8, 8])
  })

  test('two that send into one share its room in proportion to what they have', () => {
    const run = runOf(
      modelOf({
        bins: 1,
        nodes: {
          in: { kind: 'source', arrivals: 30 },
          more: { kind: 'source', arrivals: 10 },
          a: { kind: 'service', capacity: 30 },
          b: { kind: 'service', capacity: 10 },
          c: { kind: 'service', ...blocking(20, 0) },
          out: { kind: 'sink' },
        },
        edges: ['in -> a', 'more -> b', 'a -> c', 'b -> c', 'c -> out'],
      }),
    )
    expect(shownSeries(run, 'a.attempts')).toEqual([15])
    expect(shownSeries(run, 'b.attempts')).toEqual([5])
  })

  test('one full target slows all that its sender does', () => {
    const nodes = {
      in: { kind: 'source', arrivals: 40 },
      a: { kind: 'service', capacity: 40 },
      full: { kind: 'service', ...blocking(5, 0) },
      idle: { kind: 'service', ...blocking(100, 0) },
      out: { kind: 'sink' },
    }
    const edges = [
      'in -> a',
      { from: 'a', to: 'full', share: 0.25 },
      'a -> idle',
      { from: 'a', to: 'out', outlet: 'exhausted' },
      'full -> out',
      'idle -> out',
    ]
    const failing = { ...nodes.a, failureRate: 0.2 }
    const run = runOf(modelOf({ bins: 1, nodes: { ...nodes, a: failing }, edges }))
    // 40 · 0.8 · 0.25 = 8 would come, 5 may.
    expect(shownSeries(run, 'a.attempts')).toEqual([25])
    expect(shownSeries(run, 'a.blocked')).toEqual([15])
    expect(shownSeries(run, 'a->full.flow')).toEqual([5])
    expect(shownSeries(run, 'a->idle.flow')).toEqual([15])
    expect(shownSeries(run, 'a.exhausted')).toEqual([5])
  })

  test('resources come first: what they refuse needs no room', () => {
    const run = runOf(
      line(
        10,
        { a: { capacity: 10, uses: { db: 1 } }, b: blocking(4, 0) },
        { bins: 1, resources: { db: { capacity: 6 } } },
      ),
    )
    expect(shownSeries(run, 'a.refused')).toEqual([4])
    expect(shownSeries(run, 'a.blocked')).toEqual([2])
    expect(shownSeries(run, 'a.attempts')).toEqual([4])
    expect(shownSeries(run, 'db.wanted')).toEqual([10])
    expect(shownSeries(run, 'db.used')).toEqual([4])
  })

  test('a part that is left over by a wrong guess is used in the next bin', () => {
    const services = { a: { capacity: [0, 10, 10, 10] }, b: { capacity: 10 }, c: blocking(4, 2) }
    const run = runOf(line([10, 0, 0, 0], services))
    // Bin 1: nothing came from a in bin 0, but b may send all there is room for.
    expect(shownSeries(run, 'b.attempts')).toEqual([0, 6, 4, 0])
    expect(shownSeries(run, 'c.queueDepth')).toEqual([0, 2, 2, 0])
  })
})

describe('what cannot be held back', () => {
  test('a source puts a blocking queue above its limit, and nothing is rejected', () => {
    const run = runOf(line(10, { a: blocking(2, 5) }))
    expect(shownSeries(run, 'a.queueDepth')).toEqual([8, 16, 24, 32])
    expect(run.series.some(({ id }) => id === 'a.rejected' || id === 'a.blocked' || id === 'a.lost')).toBe(false)
  })

  test.each([
    ['a router', ['in -> a', 'a -> way', 'way -> b', 'b -> out']],
    ['an edge with a lag', ['in -> a', { from: 'a', to: 'b', lag: 1 }, 'in -> way', 'b -> out']],
  ])('%s', (_, edges) => {
    const nodes = {
      in: { kind: 'source', arrivals: 10 },
      a: { kind: 'service', capacity: 10 },
      way: { kind: 'router' },
      b: { kind: 'service', ...blocking(2, 5) },
      out: { kind: 'sink' },
    }
    const shared = edges.map((edge) => (edge === 'in -> way' ? { from: 'in', to: 'way', share: 0 } : edge))
    const run = runOf(modelOf({ nodes, edges: shared }))
    expect(shownSeries(run, 'a.attempts')).toEqual([10, 10, 10, 10, 10, 10])
    expect(valuesOf(run, 'b.queueDepth')[5]).toBeGreaterThan(5)
  })

  test('work that returns from back-off', () => {
    const b = { ...blocking(4, 0), failureRate: 0.5, retry: { maxAttempts: 2 } }
    const run = runOf(line(4, { a: {}, b }, { bins: 2 }))
    // Bin 1: the 2 that return leave room for 2 of the 4.
    expect(shownSeries(run, 'a.attempts')).toEqual([4, 2])
    expect(shownSeries(run, 'b.attempts')).toEqual([4, 4])
    expect(shownSeries(run, 'b.queueDepth')).toEqual([0, 0])
  })
})

const amount = fc.integer({ min: 0, max: 60 })
const limited = fc.record({ capacity: fc.array(amount, { minLength: 1, maxLength: 5 }), queueLimit: amount })

test('a blocking queue that only services fill stays within its limit', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 5 }),
      fc.array(limited, { minLength: 2, maxLength: 5 }),
      (arrivals, services) => {
        const bins = 30
        const repeated = (values: readonly number[]): number[] =>
          Array.from({ length: bins }, (_, t) => values[t % values.length]!)
        const named = services.map(({ capacity, queueLimit }, i): [string, Fields] => [
          `s${i}`,
          i === 0 ? { capacity: repeated(capacity) } : blocking(repeated(capacity), queueLimit),
        ])
        const run = runOf(line(repeated(arrivals), Object.fromEntries(named), { bins }))
        services.slice(1).forEach(({ queueLimit }, i) => {
          const most = Math.max(...valuesOf(run, `s${i + 1}.queueDepth`))
          expect(most).toBeLessThanOrEqual(queueLimit * (1 + 1e-9) + 1e-9)
        })
        expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
      },
    ),
    { numRuns: scaled(100, 1000) },
  )
})
