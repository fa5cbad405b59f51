import { describe, expect, test } from 'vitest'
import { modelOf, oneService, runOf, shownSeries, type Fields } from '../support/models.ts'

/** A service with one class, and another with gold and standard, of one hour per bin. */
function service(arrivals: unknown, fields: Fields, bins: number): Fields {
  return oneService(arrivals, fields, { bins })
}

function twoClasses(arrivals: Fields, fields: Fields, bins: number): Fields {
  return oneService(arrivals, fields, { bins, classes: ['gold', 'std'] })
}

const RETRY = { failureRate: 0.2, retry: { maxAttempts: 3, backoff: [0.5, 0.5] } }

/** Set-ups with the series that follow by hand from docs/spec/service.md. */
const VECTORS: readonly (readonly [string, Fields, Readonly<Record<string, readonly number[]>>])[] = [
  [
    'a queue that grows',
    service(10, { capacity: 3 }, 4),
    { served: [3, 3, 3, 3], queueDepth: [7, 14, 21, 28], waitTime: [21, 63, 105, 147] },
  ],
  [
    'capacity that is not used is gone',
    service([1, 1, 9], { capacity: 5 }, 3),
    { served: [1, 1, 5], queueDepth: [0, 0, 4] },
  ],
  ['a limit', service(10, { capacity: 2, queueLimit: 20 }, 4), { queueDepth: [8, 16, 20, 20], rejected: [0, 0, 4, 8] }],
  [
    'a schedule',
    service(10, { capacity: 5, schedule: { everyBins: 3 } }, 6),
    { served: [5, 0, 0, 5, 0, 0], queueDepth: [5, 15, 25, 30, 40, 50] },
  ],
  [
    'retries',
    service(100, { capacity: 150, ...RETRY }, 6),
    {
      retries: [0, 10, 21, 23, 24, 24],
      attempts: [100, 110, 121, 123, 124, 124],
      errors: [20, 22, 24.2, 24.6, 24.8, 24.8],
      exhausted: [0, 0, 0.2, 0.6, 0.8, 0.8],
      inBackoff: [20, 32, 35, 36, 36, 36],
    },
  ],
  [
    'a budget of retries',
    service(100, { failureRate: 0.5, retry: { maxAttempts: 3, backoff: [1], budget: 0.2 } }, 4),
    { retries: [0, 20, 20, 20], exhausted: [30, 40, 40, 40] },
  ],
  [
    'priority',
    twoClasses({ gold: 6, std: 10 }, { capacity: 12, discipline: 'priority', priority: ['gold', 'std'] }, 4),
    {
      'served.gold': [6, 6, 6, 6],
      'served.std': [6, 6, 6, 6],
      'queueDepth.std': [4, 8, 12, 16],
      'waitTime.gold': [0, 0, 0, 0],
      'waitTime.std': [12, 36, 60, 84],
    },
  ],
  [
    'first in, first out over classes',
    twoClasses({ gold: [6, 0, 6, 0], std: [10, 4, 0, 0] }, { capacity: 8, discipline: 'fifo' }, 4),
    { 'served.gold': [3, 3, 4, 2], 'served.std': [5, 5, 4, 0], queueDepth: [8, 4, 2, 0] },
  ],
  [
    'weights',
    twoClasses({ gold: 10, std: 10 }, { capacity: 12, discipline: 'weighted', weights: { gold: 3 } }, 1),
    { 'attempts.gold': [9], 'attempts.std': [3] },
  ],
  [
    'weights with a class that needs less',
    twoClasses({ gold: 4, std: 10 }, { capacity: 12, discipline: 'weighted', weights: { gold: 3 } }, 1),
    { 'attempts.gold': [4], 'attempts.std': [8] },
  ],
  [
    'work of two units',
    twoClasses({ gold: 6, std: 6 }, { capacity: 12, work: { std: 2 } }, 1),
    { 'attempts.gold': [4], 'attempts.std': [4], utilization: [1] },
  ],
]

describe.each(VECTORS)('%s', (_what, document, expected) => {
  const run = runOf(document)

  test.each(Object.entries(expected))('%s is what it is by hand', (measure, values) => {
    const found = shownSeries(run, `s.${measure}`)
    expect(found.length).toBe(values.length)
    values.forEach((value, t) => expect(found[t]).toBeCloseTo(value, 9))
  })

  test('every check passes', () => {
    expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
  })
})

test('patience lets a queue come to rest where the truth has it', () => {
  const document = oneService(180, { capacity: 150, patience: '5m' }, { bins: 3, binMinutes: 15 })
  const queue = shownSeries(runOf(document), 's.queueDepth')
  // The rates per minute are 12 in, 10 out, and a fifth of the queue that gives up: 10 wait.
  const expected = [9.50213, 9.97521, 9.99877]
  expected.forEach((value, t) => expect(queue[t]).toBeCloseTo(value, 5))
})

test('at a toll booth that opens late the waits sum to what they do by hand', () => {
  const capacity = Array.from({ length: 60 }, (_, t) => (t < 15 ? 0 : 6))
  const arrivals = Array.from({ length: 60 }, (_, t) => (t < 30 ? 6 : 2))
  const run = runOf(oneService(arrivals, { capacity }, { bins: 60, binMinutes: 1 }))
  const attempts = shownSeries(run, 's.attempts')
  const sum = shownSeries(run, 's.waitTime').reduce<number>((total, wait, t) => total + (wait ?? 0) * attempts[t]!, 0)
  expect(sum).toBeCloseTo(3037.5, 6)
})

describe('work of a class', () => {
  /** Express takes twice the capacity and twice the time. */
  const run = runOf(
    oneService(
      { std: 6, express: 3 },
      { servers: 2, serviceTime: '10m', work: { express: 2 } },
      {
        bins: 1,
        classes: ['std', 'express'],
      },
    ),
  )

  test('counts in metrics of capacity and of time', () => {
    const shown = (id: string): number | null => shownSeries(run, `s.${id}`)[0]!
    // 12 units of work come, and 12 can be done.
    expect(shown('utilization')).toBe(1)
    expect(shown('serviceTime')).toBeCloseTo((6 * 10 + 3 * 20) / 9, 12)
    expect(shown('inService')).toBeCloseTo(2, 12)
    expect(shown('latency.express')).toBeCloseTo(20, 12)
    expect(shown('latency')).toBeCloseTo((6 * 10 + 3 * 20) / 9, 12)
    expect(shown('drainTime')).toBe(null)
  })

  test('counts in the queue to be drained', () => {
    const drained = runOf(
      oneService(
        { std: [0, 2], express: [6, 0] },
        { capacity: 6, work: { express: 2 } },
        {
          bins: 2,
          classes: ['std', 'express'],
        },
      ),
    )
    // 6 units wait, of which 2 come in less than can be done: at the second bin 2 are left, and 4 more could be done.
    expect(shownSeries(drained, 's.drainTime')).toEqual([null, (2 / 4) * 60])
  })
})

test('a service that has what one class needs does not need the kernels of classes', () => {
  const names = (fields: Fields, classes?: readonly string[]): string[] =>
    runOf(oneService(10, { capacity: 4, ...fields }, { bins: 2, ...(classes === undefined ? {} : { classes }) }))
      .plan.blocks.flatMap(({ ops }) => ops.map(({ name }) => name))
      .filter((name) => name.endsWith('service'))
  expect(names({})).toEqual(['service'])
  expect(names({ ...RETRY, queueLimit: 5 }, ['only'])).toEqual(['service'])
  expect(names({ discipline: 'fifo' })).toEqual(['service'])
  expect(names({ discipline: 'fifo', ...RETRY })).toEqual(['class-service'])
  expect(names({ patience: 5 })).toEqual(['class-service'])
  expect(names({ work: { default: 2 } })).toEqual(['class-service'])
})

test('one class by the kernels of classes is what it is by those of one', () => {
  const fields = { capacity: [7, 3, 9, 0, 8, 12], ...RETRY, queueLimit: 9, initialQueue: 4, serviceTime: '5m' }
  const arrivals = [9, 2, 14, 3, 0, 6]
  const plain = runOf(oneService(arrivals, fields))
  // Nobody leaves, but somebody might.
  const classes = runOf(oneService(arrivals, { ...fields, abandonRate: 0 }))
  for (const { id, measure } of plain.series) {
    if (['lost', 'abandoned'].includes(measure)) continue
    const [expected, found] = [shownSeries(plain, id), shownSeries(classes, id)]
    expected.forEach((value, t) => {
      if (value === null) expect(found[t], id).toBe(null)
      else expect(found[t], id).toBeCloseTo(value, 9)
    })
  }
})

test('what loses patience leaves by its outlet, or is lost', () => {
  const parts = {
    nodes: {
      in: { kind: 'source', arrivals: [10, 0] },
      s: { kind: 'service', capacity: 2, abandonRate: 0.5 },
      out: { kind: 'sink' },
      gone: { kind: 'sink', outcome: 'failed' },
    },
    bins: 2,
  }
  const lost = runOf(modelOf({ ...parts, edges: ['in -> s', 's -> out'] }))
  expect(shownSeries(lost, 's.abandoned')).toEqual([0, 4])
  expect(shownSeries(lost, 's.lost')).toEqual([0, 4])
  expect(shownSeries(lost, 'system.lost')).toEqual([0, 4])
  const led = runOf(
    modelOf({ ...parts, edges: ['in -> s', 's -> out', { from: 's', to: 'gone', outlet: 'abandoned' }] }),
  )
  expect(shownSeries(led, 's.lost')).toEqual([0, 0])
  // The first 12 minutes of arrivals were served; the rest entered at minute 36 on average, and leaves at minute 60.
  expect(shownSeries(led, 'gone.latency')[1]).toBeCloseTo(24, 9)
  expect(led.checks.filter(({ status }) => status !== 'pass')).toEqual([])
})
