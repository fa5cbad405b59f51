const START = '2025-01-06T00:00:00Z'

/** What a drawing model may differ in. */
export interface Drawing {
  readonly bins?: number
  readonly seed?: number | string
  readonly capacity?: number
  /** Mean of what arrives per bin. */
  readonly mean?: number
}

/** A shop whose arrivals and failures are drawn, beside a node that nothing drawn reaches. */
export function drawingModel({ bins = 24, seed = 42, capacity = 11, mean = 10 }: Drawing = {}): Record<
  string,
  unknown
> {
  return {
    schemaVersion: 1,
    window: { start: START, timezone: 'UTC', offsets: [{ fromUtc: START, offsetMinutes: 0 }] },
    grid: { bins, binSize: 1, binUnit: 'hours' },
    seed,
    series: { demand: { distribution: 'poisson', mean }, steady: '3 + MOD(BIN(), 2)' },
    topology: {
      nodes: {
        customers: { kind: 'source', arrivals: 'demand' },
        checkout: {
          kind: 'service',
          capacity,
          failureRate: { distribution: 'uniform', min: 0, max: 0.2 },
          retry: { maxAttempts: 3, backoff: [1] },
        },
        delivered: { kind: 'sink' },
        given_up: { kind: 'sink', outcome: 'failed' },
        letters: { kind: 'source', arrivals: 'steady' },
        office: { kind: 'service', capacity: 3.5 },
        answered: { kind: 'sink' },
      },
      edges: [
        { from: 'customers', to: 'checkout' },
        { from: 'checkout', to: 'delivered' },
        { from: 'checkout', to: 'given_up', outlet: 'exhausted' },
        { from: 'letters', to: 'office' },
        { from: 'office', to: 'answered' },
      ],
    },
  }
}
