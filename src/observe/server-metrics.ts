import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { METRICS, type MetricSpec } from './metric-list.ts'
import type { ObservedEvent } from './observed-event.ts'

/** Upper bounds of the buckets of durations, in milliseconds. */
const BUCKETS_MS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 30_000, 60_000]

/** How often the event loop is looked at, in milliseconds. */
const LAG_RESOLUTION_MS = 10

/** The metric that no event is counted in. */
export const LAG_METRIC = {
  name: 'event_loop_lag_ms',
  help: 'Milliseconds that timers came late since the last look, by quantile',
  labels: ['quantile'],
}

/** How much is to be done by the threads of a lane. */
export interface LaneLoad {
  readonly lane: string
  readonly waiting: number
  readonly working: number
}

/** The metrics of the threads, in which no event is counted either. */
export const LOAD_METRICS = [
  { name: 'requests_waiting', help: 'Requests that wait for a thread, by lane', labels: ['lane'], from: 'waiting' },
  {
    name: 'requests_working',
    help: 'Requests that a thread is at work on, by lane',
    labels: ['lane'],
    from: 'working',
  },
] as const

/** The metrics of one server, shared with no other. */
export interface ServerMetrics {
  observe(event: ObservedEvent): void
  /** All of them in the text format of Prometheus. */
  text(): Promise<string>
  /** Media type of the text. */
  readonly contentType: string
  /** Ends looking at the event loop. */
  close(): void
}

/**
 * Metrics that begin at nothing.
 *
 * @param load of the threads now; of none unless given
 */
export function serverMetrics(load: () => readonly LaneLoad[] = () => []): ServerMetrics {
  const registry = new Registry()
  const observers = METRICS.map((spec) => observer(spec, registry))
  const stop = observeLag(registry)
  observeLoad(registry, load)
  return {
    observe(event) {
      for (const take of observers) take(event)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    close: stop,
  }
}

function observer({ name, help, kind, labels, from }: MetricSpec, registry: Registry): (event: ObservedEvent) => void {
  const options = { name, help, labelNames: [...labels], registers: [registry] }
  const add =
    kind === 'counter' ? counting(new Counter(options)) : timing(new Histogram({ ...options, buckets: BUCKETS_MS }))
  return (event) => {
    const sample = from(event)
    if (sample !== undefined) add(sample.labels, sample.value)
  }
}

type Add = (labels: Readonly<Record<string, string>>, value: number) => void

function counting(counter: Counter): Add {
  return (labels, value) => counter.inc({ ...labels }, value)
}

function timing(histogram: Histogram): Add {
  return (labels, value) => histogram.observe({ ...labels }, value)
}

function observeLoad(registry: Registry, load: () => readonly LaneLoad[]): void {
  for (const { name, help, labels, from } of LOAD_METRICS) {
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [registry],
      collect() {
        for (const lane of load()) this.set({ lane: lane.lane }, lane[from])
      },
    })
  }
}

/** @returns ends it */
function observeLag(registry: Registry): () => void {
  const delays = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS })
  delays.enable()
  // A delay is from one look to the next, so that a loop without lag shows the time between them.
  const lagMs = (nanoseconds: number): number =>
    Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e6 - LAG_RESOLUTION_MS) : 0
  new Gauge({
    name: LAG_METRIC.name,
    help: LAG_METRIC.help,
    labelNames: LAG_METRIC.labels,
    registers: [registry],
    collect() {
      for (const percentile of [50, 99]) {
        this.set({ quantile: String(percentile / 100) }, lagMs(delays.percentile(percentile)))
      }
      this.set({ quantile: '1' }, lagMs(delays.max))
      delays.reset()
    },
  })
  return () => delays.disable()
}
