import { expect, test } from 'vitest'
import { hasSeries, modelOf, oneService, runOf, shownSeries, type Fields, type ModelParts } from '../support/models.ts'

/** A set-up that was worked out by hand: what goes in, and what must come out. */
interface Vector {
  readonly arrivals: unknown
  readonly service: Fields
  /** By measure of the service; all of them have as many bins. */
  readonly gives: Readonly<Record<string, readonly (number | null)[]>>
  readonly parts?: Omit<ModelParts, 'nodes' | 'bins'>
}

function expectVector({ arrivals, service, gives, parts }: Vector): void {
  const bins = Object.values(gives)[0]!.length
  const run = runOf(oneService(arrivals, service, { ...parts, bins }))
  for (const [measure, expected] of Object.entries(gives)) {
    const found = shownSeries(run, `s.${measure}`)
    const close = found.map((value, t) => (near(value, expected[t]!) ? expected[t]! : value))
    expect(close, measure).toEqual(expected)
  }
  expect(run.checks.every(({ status }) => status === 'pass')).toBe(true)
}

/** Equal but for the rounding of a few additions. */
function near(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)))
}

test('what exceeds the capacity waits', () => {
  // Every bin 10 come and 3 are attempted: 7 more wait.
  expectVector({
    arrivals: 10,
    service: { capacity: 3 },
    gives: { attempts: [3, 3, 3, 3], served: [3, 3, 3, 3], queueDepth: [7, 14, 21, 28] },
  })
})

test('capacity that nothing uses is never counted as served', () => {
  // The 9 of bin 2 meet a capacity of 5, and not the 4 + 4 that stood idle before.
  expectVector({
    arrivals: [1, 1, 9],
    service: { capacity: 5 },
    gives: { served: [1, 1, 5], queueDepth: [0, 0, 4], utilization: [0.2, 0.2, 1] },
  })
})

test('what exceeds the limit of the queue is rejected at the end of the bin', () => {
  // 8 wait, then 16; then 16 + 10 - 2 = 24 of which 4 are refused, then 20 + 10 - 2 = 28 of which 8 are.
  expectVector({
    arrivals: 10,
    service: { capacity: 2, queueLimit: 20 },
    gives: { queueDepth: [8, 16, 20, 20], rejected: [0, 0, 4, 8], lost: [0, 0, 4, 8], served: [2, 2, 2, 2] },
  })
})

test('an initial queue above the limit is served first, then cut', () => {
  // 10 wait before bin 0: 3 are attempted, 7 are left, 3 of them are over the limit of 4. Then 4 - 3 = 1, then 0.
  expectVector({
    arrivals: 0,
    service: { capacity: 3, queueLimit: 4, initialQueue: 10 },
    gives: { attempts: [3, 3, 1], rejected: [3, 0, 0], queueDepth: [4, 1, 0] },
  })
})

test('a queue limit of 0 refuses what the bin cannot attempt', () => {
  expectVector({
    arrivals: [5, 2, 9],
    service: { capacity: 4, queueLimit: 0 },
    gives: { attempts: [4, 2, 4], rejected: [1, 0, 5], queueDepth: [0, 0, 0] },
  })
})

test('a queue limit that falls cuts the queue down to it', () => {
  // 10 - 2 = 8 wait; 8 + 10 - 2 = 16, all but 5 are refused; 5 + 10 - 2 = 13, all but 1 are.
  expectVector({
    arrivals: 10,
    service: { capacity: 2, queueLimit: [30, 5, 1] },
    gives: { queueDepth: [8, 5, 1], rejected: [0, 11, 12] },
  })
})

test('rounding is not refused work: a full queue that stays full loses nothing', () => {
  // 1 + 1.2 - 1.2 is 1.0000000000000002 in doubles.
  expectVector({
    arrivals: 1.2,
    service: { capacity: 1.2, queueLimit: 1, initialQueue: 1 },
    gives: { queueDepth: [1, 1, 1], rejected: [0, 0, 0] },
  })
  const run = runOf(oneService(1.2, { capacity: 1.2, queueLimit: 1, initialQueue: 1 }))
  expect(shownSeries(run, 's.rejected')).toEqual([0, 0, 0, 0, 0, 0])
  expect(run.warnings.map(({ code }) => code)).not.toContain('lost-work')
})

test('rounding leaves no crumbs waiting', () => {
  // 0.1 + 0.2 is 0.30000000000000004 in doubles, more than the capacity.
  const run = runOf(oneService(0.1, { capacity: 0.3, initialQueue: 0.2 }, { bins: 2 }))
  expect(shownSeries(run, 's.queueDepth')).toEqual([0, 0])
  expect(shownSeries(run, 's.oldestAge')).toEqual([0, 0])
})

test('nor does it refuse work of several tries twice', () => {
  // Bin 3 fills the queue and refuses the rest, bin 4 too; from then on nothing comes and nothing goes.
  const part = 4 / 7
  const arrivals = [part, part, part, 9, 0, 0, 0]
  const capacity = [part, part, part, 5, 0, 0, 0]
  const service = { capacity, failureRate: 0.3, retry: { maxAttempts: 3 }, queueLimit: 1 + 4 / 11 }
  const run = runOf(oneService(arrivals, service, { bins: 7 }))
  const rejected = shownSeries(run, 's.rejected') as number[]
  expect(rejected.map((value) => value > 0)).toEqual([false, false, false, true, true, false, false])
})

test('a schedule opens the gate in its bins only', () => {
  // 5 in bin 0; nothing in bins 1 and 2 while 10 come in each; and so on.
  expectVector({
    arrivals: 10,
    service: { capacity: 5, schedule: { everyBins: 3 } },
    gives: { served: [5, 0, 0, 5, 0, 0], queueDepth: [5, 15, 25, 30, 40, 50], capacity: [5, 0, 0, 5, 0, 0] },
  })
})

test('a schedule with an offset is closed before it', () => {
  // Open in bins 2, 4, 6: 4 arrive per bin, so 12 wait for the first wave, of which 9 go; then 3 + 4 + 4 = 11, then 10.
  expectVector({
    arrivals: 4,
    service: { capacity: 9, schedule: { everyBins: 2, offset: 2 } },
    gives: { attempts: [0, 0, 9, 0, 9, 0, 9], queueDepth: [4, 8, 3, 7, 2, 6, 1] },
  })
})

test('an unlimited service with a schedule does all there is in its bins', () => {
  // The capacity is 0 when the gate is closed and has no number when it is open.
  expectVector({
    arrivals: 4,
    service: { schedule: { everyBins: 2, offset: 1 } },
    gives: { attempts: [0, 8, 0, 8], queueDepth: [4, 0, 4, 0], capacity: [0, null, 0, null] },
  })
})

test('an unlimited service attempts everything, and publishes no capacity', () => {
  const run = runOf(oneService([3, 0, 1e9], { initialQueue: 2 }, { bins: 3 }))
  expect(shownSeries(run, 's.attempts')).toEqual([5, 0, 1e9])
  expect(['capacity', 'utilization', 'drainTime'].filter((id) => hasSeries(run, `s.${id}`))).toEqual([])
})

test('failed work returns by the back-off until its attempts are used up', () => {
  // failed[1] = 20 per bin from bin 0: 10 return one bin later and 10 two bins later. Of those second attempts a fifth
  // fails: 2 of bin 1's 10, 4 of the 20 from bin 2 on; they return as 0 1 3 4 from bin 2 on, and a fifth of them is
  // exhausted. inBackoff: 20 + what went in less what came back.
  expectVector({
    arrivals: 100,
    service: { capacity: 150, failureRate: 0.2, retry: { maxAttempts: 3, backoff: [0.5, 0.5] } },
    gives: {
      retries: [0, 10, 21, 23, 24, 24],
      attempts: [100, 110, 121, 123, 124, 124],
      errors: [20, 22, 24.2, 24.6, 24.8, 24.8],
      exhausted: [0, 0, 0.2, 0.6, 0.8, 0.8],
      inBackoff: [20, 32, 35, 36, 36, 36],
      served: [80, 88, 96.8, 98.4, 99.2, 99.2],
    },
  })
})

test('retries compete with new work for the capacity in proportion', () => {
  // Bin 0: 10 of 10 attempted, 5 fail. Bin 1: 10 new and 5 returning meet 9: 6 new and 3 old are attempted; 3 new fail
  // into back-off, 1.5 old are exhausted; 4 and 2 wait. Bin 2: 14 first tries and 2 + 3 second ones meet 9.5 = 19 / 2:
  // 7 and 2.5 are attempted, 3.5 back off, 1.25 are exhausted, 7 + 2.5 wait.
  expectVector({
    arrivals: 10,
    service: { capacity: [10, 9, 9.5], failureRate: 0.5, retry: { maxAttempts: 2 } },
    gives: {
      retries: [0, 5, 3],
      attempts: [10, 9, 9.5],
      errors: [5, 4.5, 4.75],
      exhausted: [0, 1.5, 1.25],
      queueDepth: [0, 6, 9.5],
      inBackoff: [5, 3, 3.5],
      served: [5, 4.5, 4.75],
    },
  })
})

test('a full queue refuses first and later tries in proportion', () => {
  // Bin 0: 8 of 8 attempted, 4 fail. Bin 1: 8 new and 4 returning, 0 attempted, 6 may wait: half of each is refused,
  // 4 and 2 stay. Bin 2: 4 + 2 wait, none come, 3 are attempted (2 and 1): 1 backs off, 0.5 is exhausted.
  expectVector({
    arrivals: [8, 8, 0],
    service: { capacity: [8, 0, 3], failureRate: 0.5, retry: { maxAttempts: 2 }, queueLimit: 6 },
    gives: {
      retries: [0, 4, 0],
      rejected: [0, 6, 0],
      queueDepth: [0, 6, 3],
      exhausted: [0, 0, 0.5],
      inBackoff: [4, 0, 1],
      lost: [0, 6, 0.5],
    },
  })
})

test('the failure rate of each bin holds for all tries of that bin', () => {
  // Bin 0: all 10 fail and back off. Bin 1: of 10 new and 10 returning nothing fails. Bin 2: half of 10 new fails.
  expectVector({
    arrivals: 10,
    service: { failureRate: [1, 0, 0.5], retry: { maxAttempts: 2 } },
    gives: {
      attempts: [10, 20, 10],
      errors: [10, 0, 5],
      served: [0, 20, 5],
      exhausted: [0, 0, 0],
      inBackoff: [10, 0, 5],
      retryTax: [1, 0, 0.5],
    },
  })
})

test('without retry, what fails is exhausted at once', () => {
  expectVector({
    arrivals: 8,
    service: { failureRate: 0.25 },
    gives: { errors: [2, 2], exhausted: [2, 2], served: [6, 6], lost: [2, 2] },
  })
})

test('a single attempt with retry is the same as none, and its series are 0', () => {
  expectVector({
    arrivals: 8,
    service: { failureRate: 0.25, retry: { maxAttempts: 1, backoff: [0.5, 0.5] } },
    gives: { errors: [2, 2], exhausted: [2, 2], retries: [0, 0], inBackoff: [0, 0] },
  })
})

test('retry without a failure rate brings nothing back', () => {
  expectVector({ arrivals: 8, service: { retry: { maxAttempts: 3 } }, gives: { retries: [0, 0], inBackoff: [0, 0] } })
})

test('a back-off may skip bins', () => {
  // All of bin 0 fails and returns in bin 3 at once; it fails again and is exhausted, as is bin 3 itself in bin 6.
  expectVector({
    arrivals: [6, 0, 0, 0, 0],
    service: { failureRate: 1, retry: { maxAttempts: 2, backoff: [0, 0, 1] } },
    gives: { retries: [0, 0, 0, 6, 0], inBackoff: [6, 6, 6, 0, 0], exhausted: [0, 0, 0, 6, 0] },
  })
})

test('a back-off that sums to 1 only within rounding is scaled to it', () => {
  // 1/3 written with ten digits sums to 0.9999999999: scaled, everything comes back, and inBackoff ends at 0.
  const third = 0.3333333333
  const run = runOf(
    oneService(
      [9, 0, 0, 0, 0],
      { failureRate: [1, 0, 0, 0, 0], retry: { maxAttempts: 2, backoff: [third, third, third] } },
      { bins: 5 },
    ),
  )
  const retries = shownSeries(run, 's.retries') as number[]
  expect(retries.reduce((sum, value) => sum + value, 0)).toBeCloseTo(9, 12)
  expect(shownSeries(run, 's.inBackoff')[4]).toBe(0)
})

test('parallelism multiplies the capacity, and may close it', () => {
  expectVector({
    arrivals: 10,
    service: { capacity: 4, parallelism: [2, 0.5, 0] },
    gives: { capacity: [8, 2, 0], attempts: [8, 2, 0], queueDepth: [2, 10, 20], utilization: [1, 1, null] },
  })
})

test('unlimited times a parallelism of 0 is 0', () => {
  expectVector({
    arrivals: 10,
    service: { parallelism: [1, 0, 2] },
    gives: { attempts: [10, 0, 20], queueDepth: [0, 10, 0] },
  })
})

test('servers and the time of one attempt make the capacity', () => {
  // An hour has 60 / 7.5 = 8 attempts for one server; 2 servers make 16, none 0.
  expectVector({
    arrivals: 12,
    service: { servers: [1, 2, 0], serviceTime: '7.5m' },
    gives: {
      capacity: [8, 16, 0],
      attempts: [8, 16, 0],
      queueDepth: [4, 0, 12],
      // attempts * 7.5 min / 60 min
      inService: [1, 2, 0],
      serviceTime: [7.5, 7.5, null],
    },
  })
})

test('the time of one attempt may change from bin to bin, in minutes', () => {
  expectVector({
    arrivals: 100,
    service: { servers: 2, serviceTime: [1, 2, 4], parallelism: 3 },
    gives: { capacity: [360, 180, 90], attempts: [100, 100, 90] },
  })
})

test('servers that take next to no time are unlimited', () => {
  // 60 / 5e-324 is beyond all numbers.
  expectVector({
    arrivals: 12,
    service: { servers: [1, 0], serviceTime: 5e-324 },
    gives: { capacity: [null, 0], attempts: [12, 0], utilization: [null, null], drainTime: [null, null] },
  })
})

test('a ratio beyond all numbers is undefined', () => {
  // 1e30 items wait for 1e-300 attempts.
  expectVector({
    arrivals: [1e30, 0],
    service: { capacity: 1e-300 },
    gives: { attempts: [1e-300, 1e-300], littleWait: [null, null], drainTime: [null, null] },
  })
})

test('an initial queue has already come: it is served without arriving', () => {
  expectVector({
    arrivals: 0,
    service: { capacity: 4, initialQueue: 10 },
    gives: { arrivals: [0, 0, 0, 0], served: [4, 4, 2, 0], queueDepth: [6, 2, 0, 0] },
  })
})

test('work served where no edge leads on is completed', () => {
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals: 5 }, s: { kind: 'service', capacity: 3 } },
      edges: ['in -> s'],
      bins: 3,
    }),
  )
  expect(shownSeries(run, 'system.completed')).toEqual([3, 3, 3])
  expect(shownSeries(run, 'system.lost')).toEqual([0, 0, 0])
  expect(shownSeries(run, 'system.workInSystem')).toEqual([2, 4, 6])
})

test('a source and a router without an edge complete what they give', () => {
  const alone = runOf(modelOf({ nodes: { in: { kind: 'source', arrivals: 5 } }, bins: 2 }))
  expect(shownSeries(alone, 'system.completed')).toEqual([5, 5])
  const routed = runOf(
    modelOf({ nodes: { in: { kind: 'source', arrivals: 5 }, r: { kind: 'router' } }, edges: ['in -> r'], bins: 2 }),
  )
  expect(shownSeries(routed, 'system.completed')).toEqual([5, 5])
})

test('what leaves by an outlet with an edge is not lost', () => {
  // 2 of 8 fail and go to the failed sink; 8 - 4 = 4 wait, of which 1 may: 3 are refused and lost.
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 8 },
        s: { kind: 'service', capacity: 4, failureRate: 0.5, queueLimit: 1 },
        bad: { kind: 'sink', outcome: 'failed' },
        out: { kind: 'sink' },
      },
      edges: ['in -> s', 's -> out', { from: 's', outlet: 'exhausted', to: 'bad' }],
      bins: 2,
    }),
  )
  // Bin 1 has 1 + 8 present: 4 attempted, 5 wait, 4 are refused.
  expect(shownSeries(run, 's.lost')).toEqual([3, 4])
  expect(shownSeries(run, 'system.lost')).toEqual([3, 4])
  expect(shownSeries(run, 'system.failed')).toEqual([2, 2])
  expect(shownSeries(run, 'bad.failed')).toEqual([2, 2])
  expect(shownSeries(run, 's.exhausted->bad.flow')).toEqual([2, 2])
  expect(hasSeries(run, 'bad.completed')).toBe(false)
})

test.each<[string, Fields, string[]]>([
  [
    'nothing but its work',
    {},
    [
      'arrivals',
      'attempts',
      'latency',
      'littleWait',
      'oldestAge',
      'queueDepth',
      'served',
      'throughputRatio',
      'waitTime',
    ],
  ],
  ['a capacity', { capacity: 1 }, ['capacity', 'drainTime', 'utilization']],
  [
    'servers',
    { servers: 1, serviceTime: 1 },
    [
      'capacity',
      'cycleTime',
      'drainTime',
      'expectedLoss',
      'expectedWait',
      'flowEfficiency',
      'inService',
      'serviceTime',
      'utilization',
    ],
  ],
  ['the time of an attempt', { serviceTime: 1 }, ['cycleTime', 'flowEfficiency', 'inService', 'serviceTime']],
  ['a schedule', { schedule: { everyBins: 2 } }, ['capacity']],
  ['failures', { failureRate: 0.1 }, ['errors', 'exhausted', 'lost', 'retryTax']],
  ['retries', { retry: { maxAttempts: 2 } }, ['inBackoff', 'retries']],
  ['a queue limit', { queueLimit: 3 }, ['lost', 'rejected']],
  ['a target', { target: { wait: 5 } }, []],
])('a service with %s publishes what its fields give', (_what, service, expected) => {
  const ids = (fields: Fields): string[] =>
    runOf(oneService(1, fields))
      .series.filter(({ owner }) => owner.id === 's')
      .map(({ measure }) => measure)
  const bare = ids({})
  const more = Object.keys(service).length === 0 ? bare : ids(service).filter((id) => !bare.includes(id))
  expect(more).toEqual(expected)
})
