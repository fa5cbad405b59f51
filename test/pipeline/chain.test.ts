import { expect, test } from 'vitest'
import {
  briefly,
  complaintsOf,
  hasSeries,
  modelOf,
  oneService,
  runOf,
  shownSeries,
  type Fields,
} from '../support/models.ts'

/** 24 an hour, three minutes each. */
const DESK = { servers: 2, serviceTime: '3m' }

const metricsOf = (fields: Fields): string[] => {
  const run = runOf(oneService(24, fields, { bins: 1 }))
  return ['expectedWait', 'expectedLoss', 'serviceLevel'].filter((metric) => hasSeries(run, `s.${metric}`))
}

test.each<[string, Fields, string[]]>([
  ['servers and their time', DESK, ['expectedWait', 'expectedLoss']],
  ['a promise', { ...DESK, target: { wait: '1m' } }, ['expectedWait', 'expectedLoss', 'serviceLevel']],
  ['a promise and a limit', { ...DESK, target: { wait: '1m' }, queueLimit: 4 }, ['expectedWait', 'expectedLoss']],
  ['a capacity and a time', { capacity: 40, serviceTime: '3m' }, []],
  ['a promise and patience', { ...DESK, target: { wait: '1m' }, patience: '5m' }, ['expectedWait', 'expectedLoss']],
  ['a part that leaves in each bin', { ...DESK, abandonRate: 0.1 }, []],
  ['a schedule', { ...DESK, schedule: { everyBins: 2 } }, []],
])('a service with %s has the metrics that mean something there', (_what, fields, expected) => {
  expect(metricsOf(fields)).toEqual(expected)
})

test('the wait and the level of two servers, worked by hand', () => {
  // a = 1.2, c = 2: C = 0.45, and a queue is worked off at 16 an hour: 0.45 / 16 h = 1.6875 min.
  const run = runOf(oneService([24, 40], { ...DESK, target: { wait: '1m' } }, { bins: 2 }))
  expect(shownSeries(run, 's.expectedWait')[0]).toBeCloseTo(1.6875, 12)
  expect(shownSeries(run, 's.serviceLevel')[0]).toBeCloseTo(1 - 0.45 * Math.exp(-16 / 60), 12)
  // 40 an hour are all that two can do.
  for (const metric of ['expectedWait', 'expectedLoss', 'serviceLevel']) {
    expect(shownSeries(run, `s.${metric}`)[1]).toBeNull()
  }
})

test('variability counts without a limit only', () => {
  const waits = (fields: Fields): (number | null)[] =>
    shownSeries(runOf(oneService(24, { ...DESK, ...fields }, { bins: 2 })), 's.expectedWait')
  const plain = waits({})[0]!
  expect(waits({ arrivalCv2: [4, 0.5], serviceCv2: 0 })).toEqual([2 * plain, plain / 4])
  expect(waits({ serviceCv2: 3, queueLimit: 5 })).toEqual(waits({ queueLimit: 5 }))
})

test('work that comes back is offered again', () => {
  const fields = { ...DESK, failureRate: 0.5, retry: { maxAttempts: 2 } }
  const run = runOf(oneService(16, fields, { bins: 2 }))
  expect(shownSeries(run, 's.retries')).toEqual([0, 8])
  expect(shownSeries(run, 's.expectedWait')[1]).toBeCloseTo(1.6875, 12)
})

test('patience makes it Erlang A', () => {
  // Garnett, Mandelbaum and Reiman (2002): 50 agents, 48 calls a minute of a minute each, patience of two minutes.
  const fields = { servers: 50, serviceTime: '1m', patience: '2m' }
  const run = runOf(oneService(48, fields, { bins: 1, binMinutes: 1 }))
  expect(shownSeries(run, 's.expectedWait')[0]).toBeCloseTo(0.061824498324384906, 8)
  expect(shownSeries(run, 's.expectedLoss')[0]).toBeCloseTo(0.030912249162192453, 8)
})

test('classes that take longer count by their part of what enters', () => {
  // Half takes 5 minutes, half 15: the mean is 10, and 12 an hour keep 2 of 3 servers busy. C = 4 / 9.
  const document = modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 12, mix: { small: 0.5, big: 0.5 } },
      s: { kind: 'service', servers: 3, serviceTime: '5m', work: { big: 3 } },
      out: { kind: 'sink' },
    },
    edges: ['in -> s', 's -> out'],
    classes: ['small', 'big'],
    bins: 1,
  })
  expect(shownSeries(runOf(document), 's.expectedWait')[0]).toBeCloseTo(40 / 9, 12)
})

test('its fields are judged, also where nothing is made of them', () => {
  const wrong = oneService(1, { capacity: 4, arrivalCv2: -1, serviceCv2: 'BIN() - 1' })
  expect(briefly(complaintsOf(wrong))).toEqual(['series-invalid topology.nodes.s.arrivalCv2'])
  const later = oneService(1, { capacity: 4, serviceCv2: 'BIN() - 1' })
  expect(briefly(complaintsOf(later))).toEqual(['series-invalid topology.nodes.s.serviceCv2'])
})
