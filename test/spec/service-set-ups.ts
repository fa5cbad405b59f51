import { service, twoClasses, type SetUps } from './set-ups.ts'

const RETRY = { failureRate: 0.2, retry: { maxAttempts: 3, backoff: [0.5, 0.5] } }
const GOLD_FIRST = { discipline: 'priority', priority: ['gold', 'std'] }

/** The set-ups of docs/spec/service.md. */
export const SERVICE_SET_UPS: SetUps = {
  'arrivals 10, capacity 3': service(10, { capacity: 3 }, { bins: 4 }),
  'arrivals 1 1 9, capacity 5': service([1, 1, 9], { capacity: 5 }, { bins: 3 }),
  'arrivals 10, capacity 2, queueLimit 20': service(10, { capacity: 2, queueLimit: 20 }, { bins: 4 }),
  'arrivals 0, capacity 3, initialQueue 10, queueLimit 4': service(
    0,
    { capacity: 3, initialQueue: 10, queueLimit: 4 },
    { bins: 3 },
  ),
  'arrivals 10, capacity 5, schedule everyBins 3': service(10, { capacity: 5, schedule: { everyBins: 3 } }),
  'arrivals 4, schedule everyBins 2 from bin 1': service(4, { schedule: { everyBins: 2, offset: 1 } }, { bins: 4 }),
  'arrivals 12, servers 2, serviceTime 10m, parallelism 1 0.5 0': service(
    12,
    { servers: 2, serviceTime: '10m', parallelism: [1, 0.5, 0] },
    { bins: 3 },
  ),
  'arrivals 100, capacity 150, failureRate .2, retry 3, [.5, .5]': service(100, { capacity: 150, ...RETRY }),
  'arrivals 100, failureRate .5, retry 3, [1], budget .2': service(
    100,
    { failureRate: 0.5, retry: { maxAttempts: 3, backoff: [1], budget: 0.2 } },
    { bins: 4 },
  ),
  'gold 100, std 100, failureRate gold .5, std .1, retry 2, budget .2': twoClasses(
    { gold: 100, std: 100 },
    { failureRate: { gold: 0.5, std: 0.1 }, retry: { maxAttempts: 2, budget: 0.2 } },
    1,
  ),
  'gold 10, std 10, failureRate gold .5': twoClasses({ gold: 10, std: 10 }, { failureRate: { gold: 0.5 } }, 1),
  'arrivals 10 0, capacity 2, abandonRate .5': service([10, 0], { capacity: 2, abandonRate: 0.5 }, { bins: 2 }),
  'arrivals 180, capacity 150, 15-minute bins, patience 5m': service(
    180,
    { capacity: 150, patience: '5m' },
    { bins: 3, binMinutes: 15 },
  ),
  'arrivals 10, capacity 4, patience 0': service(10, { capacity: 4, patience: 0 }, { bins: 2 }),
  'gold 6, std 10, capacity 12, priority gold': twoClasses({ gold: 6, std: 10 }, { capacity: 12, ...GOLD_FIRST }, 4),
  'gold 6 0 6 0, std 10 4 0 0, capacity 8, fifo': twoClasses(
    { gold: [6, 0, 6, 0], std: [10, 4, 0, 0] },
    { capacity: 8, discipline: 'fifo' },
    4,
  ),
  'gold 10, std 10, capacity 12, weighted 3 to 1': twoClasses(
    { gold: 10, std: 10 },
    { capacity: 12, discipline: 'weighted', weights: { gold: 3 } },
    1,
  ),
  'gold 4, std 10, capacity 12, weighted 3 to 1': twoClasses(
    { gold: 4, std: 10 },
    { capacity: 12, discipline: 'weighted', weights: { gold: 3 } },
    1,
  ),
  'gold 6, std 6, capacity 12, work std 2': twoClasses({ gold: 6, std: 6 }, { capacity: 12, work: { std: 2 } }, 1),
  'gold 6 0, std 0 6, capacity 1, queueLimit 5, proportional': twoClasses(
    { gold: [6, 0], std: [0, 6] },
    { capacity: 1, queueLimit: 5 },
    2,
  ),
  'gold 6 0, std 0 6, capacity 1, queueLimit 5, fifo': twoClasses(
    { gold: [6, 0], std: [0, 6] },
    { capacity: 1, queueLimit: 5, discipline: 'fifo' },
    2,
  ),
  'gold 6, std 6, capacity 4, queueLimit 1, priority gold': twoClasses(
    { gold: 6, std: 6 },
    { capacity: 4, queueLimit: 1, ...GOLD_FIRST },
    1,
  ),
  'std 6, express 3, servers 2, serviceTime 10m, work express 2': service(
    { std: 6, express: 3 },
    { servers: 2, serviceTime: '10m', work: { express: 2 } },
    { bins: 1, classes: ['std', 'express'] },
  ),
}
