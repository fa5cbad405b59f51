/** A model document. */
export type Document = Record<string, unknown>

const START = '2025-01-06T00:00:00Z'

const BIN_MINUTES = 5

/** What every document here shares: bins of five minutes, UTC. */
function documentOf(bins: number, parts: Document): Document {
  return {
    schemaVersion: 1,
    window: { start: START, timezone: 'UTC', offsets: [{ fromUtc: START, offsetMinutes: 0 }] },
    grid: { bins, binSize: BIN_MINUTES, binUnit: 'minutes' },
    ...parts,
  }
}

/** Constants of the services in a chain. */
export const CHAIN = { capacity: 110, failureRate: 0.05, queueLimit: 500, backoff: [0.6, 0.4] } as const

/** The name of service i, in the order of the chain also when sorted. */
export function serviceName(i: number): string {
  return `s${String(i).padStart(5, '0')}`
}

/** Services in a chain, each with a queue, failures and three attempts; demand by the clock of an office. */
export function chainDocument(services: number, bins: number, outputs?: readonly string[]): Document {
  const names = Array.from({ length: services }, (_, i) => serviceName(i))
  const { backoff, ...fields } = CHAIN
  const service = { kind: 'service', ...fields, retry: { maxAttempts: 3, backoff } }
  const route = ['source', ...names, 'sink']
  return documentOf(bins, {
    series: { demand: { profile: 'weekday-office', mean: 100 } },
    topology: {
      nodes: {
        source: { kind: 'source', arrivals: 'demand' },
        ...Object.fromEntries(names.map((name) => [name, service])),
        sink: { kind: 'sink' },
      },
      edges: route.slice(1).map((to, i) => ({ from: route[i], to })),
    },
    ...(outputs === undefined ? {} : { outputs }),
  })
}

/** Nine measures of every service. */
export const NINE_MEASURES = [
  'arrivals',
  'served',
  'attempts',
  'queueDepth',
  'waitTime',
  'latency',
  'retries',
  'errors',
  'utilization',
].map((measure) => `s*.${measure}`)

/** Formulas side by side, of three sorts in turn, and for each a source whose work goes straight to a sink. */
export function wideDocument(width: number, bins: number): Document {
  const at = Array.from({ length: width }, (_, i) => String(i))
  return documentOf(bins, {
    series: {
      demand: { profile: 'weekday-office', mean: 100 },
      ...Object.fromEntries(at.map((name, i) => [`f${name}`, wideFormula(i)])),
    },
    topology: {
      nodes: Object.fromEntries(
        at.flatMap((name): [string, Document][] => [
          [`in${name}`, { kind: 'source', arrivals: `f${name}` }],
          [`out${name}`, { kind: 'sink' }],
        ]),
      ),
      edges: at.map((name) => ({ from: `in${name}`, to: `out${name}` })),
    },
  })
}

function wideFormula(i: number): string {
  if (i % 3 === 0) return `demand * 0.99 + ${i}`
  if (i % 3 === 1) return `f${i - 1} * 1.01 + demand / 3`
  return `MAX(demand - f${i - 1}, MIN(demand, ${i}))`
}

/** Constants of the services that draw: minutes per bin, mean arrivals and capacity per bin, and the seed. */
export const DRAWN = { binMinutes: BIN_MINUTES, mean: 100, capacity: 105, seed: 42 } as const

/** Services that each have a source of their own, with Poisson arrivals. */
export function drawnDocument(services: number, bins: number): Document {
  const at = Array.from({ length: services }, (_, i) => String(i))
  const { mean, capacity, seed } = DRAWN
  return documentOf(bins, {
    seed,
    topology: {
      nodes: Object.fromEntries(
        at.flatMap((name): [string, Document][] => [
          [`source${name}`, { kind: 'source', arrivals: { distribution: 'poisson', mean } }],
          [`service${name}`, { kind: 'service', capacity }],
        ]),
      ),
      edges: at.map((name) => ({ from: `source${name}`, to: `service${name}` })),
    },
  })
}
