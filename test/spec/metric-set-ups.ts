import { modelOf, type Fields } from '../support/models.ts'
import { service, twoClasses, type SetUp, type SetUps } from './set-ups.ts'

/** A service `s` with sinks behind `served` and another outlet. */
function leaving(arrivals: unknown, fields: Fields, outlet: string): SetUp {
  const nodes = {
    in: { kind: 'source', arrivals },
    s: { kind: 'service', ...fields },
    out: { kind: 'sink' },
    gone: { kind: 'sink', outcome: 'failed' },
  }
  return {
    model: modelOf({ nodes, edges: ['in -> s', 's -> out', { from: 's', to: 'gone', outlet }], bins: 2 }),
    of: 's',
  }
}

/** A toll booth that opens after a quarter of an hour; minute by minute. */
const BOOTH = service(
  Array.from({ length: 60 }, (_, t) => (t < 30 ? 6 : 2)),
  { capacity: Array.from({ length: 60 }, (_, t) => (t < 15 ? 0 : 6)) },
  { bins: 60, binMinutes: 1, series: { waited: 'CUMSUM(DEFAULT(s.waitTime, 0) * s.attempts)' } },
)

/** The set-ups of docs/spec/metrics.md. */
export const METRIC_SET_UPS: SetUps = {
  'arrivals 10, capacity 3': service(10, { capacity: 3 }, { bins: 4 }),
  'a toll booth: 60 one-minute bins, capacity 0 in the first 15, then 6; arrivals 6 in the first 30, then 2': BOOTH,
  'gold 6, std 10, capacity 12, priority gold': twoClasses(
    { gold: 6, std: 10 },
    { capacity: 12, discipline: 'priority', priority: ['gold', 'std'] },
    4,
  ),
  'arrivals 6, capacity 10, initialQueue 2': service(6, { capacity: 10, initialQueue: 2 }, { bins: 2 }),
  'gold 2, std 1, work gold 2, capacity 11, initialQueue gold 3': twoClasses(
    { gold: 2, std: 1 },
    { capacity: 11, work: { gold: 2 }, initialQueue: { gold: 3 } },
    1,
  ),
  'arrivals 10, capacity 4, queueLimit 2': service(10, { capacity: 4, queueLimit: 2 }, { bins: 3 }),
  'arrivals 10 0 4, capacity 5, failureRate .2': service([10, 0, 4], { capacity: 5, failureRate: 0.2 }, { bins: 3 }),
  'arrivals 10 2 0, capacity 6, serviceTime 3m': service([10, 2, 0], { capacity: 6, serviceTime: '3m' }, { bins: 3 }),
  'arrivals 2, capacity 6, initialQueue 20': service(2, { capacity: 6, initialQueue: 20 }, { bins: 3 }),
  'arrivals 10, two bins on the way, serviceTime 30m': {
    model: modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 10 },
        s: { kind: 'service', serviceTime: '30m' },
        out: { kind: 'sink' },
      },
      edges: [{ from: 'in', to: 's', lag: 2 }, 's -> out'],
      bins: 4,
    }),
  },
  'arrivals 10, failureRate .5, retry 2': service(10, { failureRate: 0.5, retry: { maxAttempts: 2 } }, { bins: 2 }),
  'arrivals 10 0, capacity 2, abandonRate .5': leaving([10, 0], { capacity: 2, abandonRate: 0.5 }, 'abandoned'),
  'arrivals 10, capacity 4, patience 0': leaving(10, { capacity: 4, patience: 0 }, 'abandoned'),
  'arrivals 10, capacity 4, queueLimit 0': leaving(10, { capacity: 4, queueLimit: 0 }, 'rejected'),
  'arrivals 10, capacity 0, patience 60m, queueLimit 2': leaving(
    10,
    { capacity: 0, patience: '60m', queueLimit: 2 },
    'rejected',
  ),
  'arrivals 12, servers 1, serviceTime 3m, target.wait 3m': service(
    12,
    { servers: 1, serviceTime: '3m', target: { wait: '3m' } },
    { bins: 1 },
  ),
  'arrivals 24, servers 2, serviceTime 3m': service(24, { servers: 2, serviceTime: '3m' }, { bins: 1 }),
  'arrivals 12, servers 1 2, serviceTime 3m': service(12, { servers: [1, 2], serviceTime: '3m' }, { bins: 2 }),
  'arrivals 12, servers 1.5, serviceTime 3m': service(12, { servers: 1.5, serviceTime: '3m' }, { bins: 1 }),
  'arrivals 12, servers 1, serviceTime 3m, serviceCv2 0': service(
    12,
    { servers: 1, serviceTime: '3m', serviceCv2: 0 },
    { bins: 1 },
  ),
  'arrivals 24, servers 2, serviceTime 3m, queueLimit 0.9': service(
    24,
    { servers: 2, serviceTime: '3m', queueLimit: 0.9 },
    { bins: 1 },
  ),
  'arrivals 20 40, servers 1, serviceTime 3m': service([20, 40], { servers: 1, serviceTime: '3m' }, { bins: 2 }),
}
