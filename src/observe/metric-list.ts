import type { RunEvent } from '../service/index.ts'
import type { ObservedEvent } from './observed-event.ts'

/** What an event adds to a metric. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  /** 1 for a count; milliseconds for a duration. */
  readonly value: number
}

/** One metric: what it is called, and what it takes from which events. */
export interface MetricSpec {
  readonly name: string
  readonly help: string
  readonly kind: 'counter' | 'histogram'
  readonly labels: readonly string[]
  /** Undefined for an event that does not concern it. */
  readonly from: (event: ObservedEvent) => Sample | undefined
}

const OF_RUN = ['template_id', 'mode']

/** Values of labels come from short lists: the catalogue, the modes, the codes of failures. */
function ofRun({ templateId, fromModel, mode }: RunEvent): Record<string, string> {
  return { template_id: templateId ?? (fromModel ? '(model)' : '(unknown)'), mode }
}

/** Every metric that events are counted in. */
export const METRICS: readonly MetricSpec[] = [
  {
    name: 'run_created_total',
    help: 'Runs made and stored',
    kind: 'counter',
    labels: OF_RUN,
    from: (event) =>
      event.event === 'run.completed' && !event.dryRun ? { labels: ofRun(event), value: 1 } : undefined,
  },
  {
    name: 'run_failed_total',
    help: 'Runs asked for and not made, by the code of the failure',
    kind: 'counter',
    labels: [...OF_RUN, 'code'],
    from: (event) =>
      event.event === 'run.failed' ? { labels: { ...ofRun(event), code: event.code }, value: 1 } : undefined,
  },
  {
    name: 'run_reused_total',
    help: 'Runs asked for that were there already',
    kind: 'counter',
    labels: [],
    from: (event) => (event.event === 'run.reused' ? { labels: {}, value: 1 } : undefined),
  },
  {
    name: 'simulation_evaluation_duration_ms',
    help: 'Milliseconds it took to compute the numbers of a run',
    kind: 'histogram',
    labels: OF_RUN,
    from: (event) => (event.event === 'run.evaluated' ? { labels: ofRun(event), value: event.durationMs } : undefined),
  },
  {
    name: 'artifact_write_duration_ms',
    help: 'Milliseconds it took to encode a bundle and bring it to the disk',
    kind: 'histogram',
    labels: OF_RUN,
    from: (event) => (event.event === 'run.written' ? { labels: ofRun(event), value: event.durationMs } : undefined),
  },
  {
    name: 'bundle_corrupt_total',
    help: 'Requests that met files of a run that are not as its manifest says',
    kind: 'counter',
    labels: [],
    from: (event) => (event.event === 'bundle.corrupt' ? { labels: {}, value: 1 } : undefined),
  },
  {
    name: 'http_request_duration_ms',
    help: 'Milliseconds from a request to the end of its answer, by the pattern of its route',
    kind: 'histogram',
    labels: ['method', 'route', 'status'],
    from: (event) =>
      event.event === 'http.request'
        ? {
            labels: { method: event.method, route: event.route, status: String(event.status) },
            value: event.durationMs,
          }
        : undefined,
  },
]
