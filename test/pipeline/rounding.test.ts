import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byId, type SeriesOf } from '../support/bits.ts'
import { seriesOf } from '../support/evaluated.ts'
import { modelOf, oneService, runOf, shownSeries, valuesOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const BINS = 24

/** Items of which many are equal, so that queues are often full, empty or just met. */
const items = fc.array(fc.nat(6), { minLength: BINS, maxLength: BINS })

const tenths = (values: readonly number[]): number[] => values.map((value) => value * 0.1)

interface Amounts {
  readonly arrivals: readonly number[]
  readonly capacity: readonly number[]
  readonly limit: number
}

const amounts: fc.Arbitrary<Amounts> = fc.record({ arrivals: items, capacity: items, limit: fc.nat(9) })

/** Two classes at one service, which parts its capacity by sums and halves only. */
function twoClasses({ arrivals, capacity, limit }: Amounts, unit: number, discipline: Fields): Fields {
  const fields = { capacity, queueLimit: limit * unit, ...discipline }
  return oneService({ a: arrivals, b: arrivals.toReversed() }, fields, { bins: BINS, classes: ['a', 'b'] })
}

/** One service with fields by which other kernels compute it, and a line of services that block. */
const SHAPES: Readonly<Record<string, (amounts: Amounts, unit: number) => Fields>> = {
  'a service': ({ arrivals, capacity }) => oneService(arrivals, { capacity }, { bins: BINS }),
  'a service with a limit': ({ arrivals, capacity, limit }, unit) =>
    oneService(arrivals, { capacity, queueLimit: limit * unit }, { bins: BINS }),
  'a service that nobody leaves, though somebody might': ({ arrivals, capacity, limit }, unit) =>
    oneService(arrivals, { capacity, queueLimit: limit * unit, abandonRate: 0 }, { bins: BINS }),
  'the same, first in, first out': ({ arrivals, capacity, limit }, unit) =>
    oneService(arrivals, { capacity, queueLimit: limit * unit, abandonRate: 0, discipline: 'fifo' }, { bins: BINS }),
  'a class before another': (parts, unit) => twoClasses(parts, unit, { discipline: 'priority', priority: ['b', 'a'] }),
  'two classes of weights 3 and 1': (parts, unit) =>
    twoClasses(parts, unit, { discipline: 'weighted', weights: { a: 3 } }),
  'a line of services that block': ({ arrivals, capacity, limit }, unit) =>
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals },
        s: { kind: 'service', capacity: capacity.toReversed() },
        t: { kind: 'service', capacity, queueLimit: limit * unit, onFull: 'block' },
        u: { kind: 'service', capacity: arrivals.toReversed(), queueLimit: 3 * unit, onFull: 'block' },
        out: { kind: 'sink' },
      },
      edges: ['in -> s', 's -> t', 't -> u', 'u -> out'],
      bins: BINS,
    }),
  'services that share a resource, one before the other': ({ arrivals, capacity, limit }, unit) =>
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals },
        more: { kind: 'source', arrivals: arrivals.toReversed() },
        s: { kind: 'service', capacity, uses: { db: 1 } },
        t: { kind: 'service', capacity: 5 * unit, uses: { db: 1 } },
      },
      edges: ['in -> s', 'more -> t'],
      bins: BINS,
      resources: { db: { capacity: limit * unit, policy: 'priority', order: ['s', 't'] } },
    }),
  'a tandem that shares a resource, the second first': ({ arrivals, capacity, limit }, unit) =>
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals },
        s: { kind: 'service', capacity, uses: { db: 1 } },
        t: { kind: 'service', capacity: 5 * unit, uses: { db: 1 } },
        out: { kind: 'sink' },
      },
      edges: ['in -> s', 's -> t', 't -> out'],
      bins: BINS,
      resources: { db: { capacity: limit * unit, policy: 'priority', order: ['t', 's'] } },
    }),
}

/** Series in which a crumb of rounding would show: as time of work that is not there, or as work where there is none. */
const OF_TIME = ['waitTime', 'oldestAge', 'latency']
const OF_WORK = ['queueDepth', 'attempts', 'rejected', 'blocked', 'refused']

/** Where a run in tenths of items is not that in items: as many minutes, and nothing where there is nothing. */
function crumbs(whole: SeriesOf, parts: SeriesOf): string[] {
  const partsOf = byId(parts)
  return whole.series.flatMap(({ id, measure, values }) => {
    const others = partsOf(id)!
    const wrong = values.findIndex((value, t) => {
      const other = others[t]!
      if (OF_TIME.includes(measure)) return !(Object.is(value, other) || Math.abs(value - other) <= 1e-6)
      return OF_WORK.includes(measure) && (value === 0) !== (other === 0)
    })
    return wrong < 0 ? [] : [`${id} is ${others[wrong]!} in bin ${wrong}, and not ${values[wrong]!}`]
  })
}

describe.each(Object.entries(SHAPES))('%s', (_what, shape) => {
  // Whole numbers are exact; tenths of them are not.
  test('leaves no crumbs of tenths that would not be there of whole items', () => {
    fc.assert(
      fc.property(amounts, ({ arrivals, capacity, limit }) => {
        const whole = seriesOf(shape({ arrivals, capacity, limit }, 1))
        const parts = seriesOf(shape({ arrivals: tenths(arrivals), capacity: tenths(capacity), limit }, 0.1))
        expect(crumbs(whole, parts)).toEqual([])
      }),
      { numRuns: scaled(80, 400) },
    )
  })
})

const THIRDS = Array.from({ length: 30 }, (_, t) => 3 + (t % 7) / 3)
const RETRY = { failureRate: 0.3, retry: { maxAttempts: 3 } }

test.each<[string, Fields]>([
  ['', {}],
  [', also where some may leave', { abandonRate: 0 }],
])('all that a service can attempt is exactly that, whatever tries it is made of%s', (_what, more) => {
  const run = runOf(oneService(THIRDS, { capacity: 3.3, ...RETRY, ...more, initialQueue: 5 }, { bins: 30 }))
  expect(shownSeries(run, 's.attempts')).toEqual(Array<number>(30).fill(3.3))
})

test('work with retries that just fits leaves nothing', () => {
  // 0.1 + 0.2 is 0.30000000000000004 in doubles.
  const service = { capacity: 0.3, initialQueue: 0.2, retry: { maxAttempts: 2 }, failureRate: [0, 0] }
  const run = runOf(oneService([0.1, 0], service, { bins: 2 }))
  expect(shownSeries(run, 's.queueDepth')).toEqual([0, 0])
})

const CLASSES = ['a', 'b', 'c']
const each = (value: (c: number) => unknown): Fields => Object.fromEntries(CLASSES.map((name, c) => [name, value(c)]))

test('a budget that is just enough exhausts nothing', () => {
  const arrivals = each((c) => THIRDS.map((value) => value / (c + 3)))
  // Nothing comes back within the run.
  const backoff = [...Array<number>(30).fill(0), 1]
  const service = { failureRate: 0.2, retry: { maxAttempts: 2, backoff, budget: 0.2 } }
  const run = runOf(oneService(arrivals, service, { bins: 30, classes: CLASSES }))
  expect(shownSeries(run, 's.exhausted')).toEqual(Array<number>(30).fill(0))
})

test('without any patience nothing stays, whatever classes and tries there are', () => {
  const arrivals = each((c) => THIRDS.map((value) => value / (c + 3)))
  const run = runOf(oneService(arrivals, { capacity: 1.1, patience: 0, ...RETRY }, { bins: 30, classes: CLASSES }))
  expect(shownSeries(run, 's.queueDepth')).toEqual(Array<number>(30).fill(0))
})

test('a full queue is exactly full, whatever classes it is made of', () => {
  const arrivals = each((c) => THIRDS.map((value) => value / (c + 3)))
  const run = runOf(oneService(arrivals, { capacity: 0.7, queueLimit: 1.3 }, { bins: 30, classes: CLASSES }))
  expect(shownSeries(run, 's.queueDepth')).toEqual(Array<number>(30).fill(1.3))
})

test('who is attempted while entering waits exactly 0, however long the run has lasted', () => {
  const bins = 3000
  const few = Array.from({ length: bins }, (_, t) => 3 + (t % 7) / 3)
  const fields = { capacity: 6.1, discipline: 'priority', priority: ['a', 'b'] }
  const run = runOf(oneService({ a: few, b: few }, fields, { bins, binMinutes: 0.7, classes: ['a', 'b'] }))
  expect(new Set(valuesOf(run, 's.waitTime.a'))).toEqual(new Set([0]))
  const alone = runOf(oneService(few, { capacity: few }, { bins, binMinutes: 0.7 }))
  expect(new Set(valuesOf(alone, 's.waitTime'))).toEqual(new Set([0]))
})

test.each<[string, Fields]>([
  ['', {}],
  [', also where some may leave', { abandonRate: 0 }],
])('a small part that is no rounding goes on waiting%s', (_what, more) => {
  // A hundred-millionth of what came in the first hour is left in the third, two hours old.
  const capacity = [0, 0, 1 - 1e-8]
  const run = runOf(oneService([1, 0, 1], { capacity, ...more }, { bins: 3 }))
  expect(shownSeries(run, 's.oldestAge')[2]).toBeCloseTo(120, 5)
})

test('a queue that loses nearly all in every bin keeps its ages for a thousand bins', () => {
  const run = runOf(oneService(10, { capacity: 1, abandonRate: 0.9 }, { bins: 1000 }))
  const [late] = [shownSeries(run, 's.waitTime').slice(500)]
  // What is attempted is the oldest: of the bin before, thinned to a tenth, and one of the same bin.
  for (const wait of late) expect(wait).toBeCloseTo(late[0]!, 9)
  expect(late[0]).toBeGreaterThan(0)
  expect(late[0]).toBeLessThan(120)
})

test('arrivals add up in the order in which edges are declared', () => {
  const amount = [0.1, 0.2, 0.3]
  const run = runOf(
    modelOf({
      nodes: {
        ...Object.fromEntries(amount.map((arrivals, i) => [`in${i}`, { kind: 'source', arrivals }])),
        up: { kind: 'sink' },
        down: { kind: 'sink' },
      },
      edges: [
        ...[0, 1, 2].map((i) => ({ from: `in${i}`, to: 'up', id: `up${i}`, share: 0.5 })),
        ...[2, 1, 0].map((i) => ({ from: `in${i}`, to: 'down', id: `down${i}`, multiplier: 1 })),
      ],
      bins: 1,
    }),
  )
  expect(shownSeries(run, 'up.arrivals')).toEqual([0.05 + 0.1 + 0.15])
  expect(shownSeries(run, 'down.arrivals')).toEqual([0.15 + 0.1 + 0.05])
  expect(0.05 + 0.1 + 0.15).not.toBe(0.15 + 0.1 + 0.05)
})

test('a queue that shrinks by rounding alone has no time until it is gone', () => {
  const run = runOf(oneService(1, { capacity: [1 + 1e-12, 1 + 1e-6], initialQueue: 5 }, { bins: 2 }))
  expect(shownSeries(run, 's.drainTime')[0]).toBeNull()
  expect(shownSeries(run, 's.drainTime')[1]).toBeGreaterThan(1e8)
})
