// In:    what happens, as plain values: stages of runs, requests, defects. Out: lines of logs, metrics for Prometheus.
// Never: changes what is done; holds state of its own that two servers would share; writes a text that a stranger chose.
// Specified in docs/spec/observability.md.
export { eventLog, EVENTS } from './event-log.ts'
export type { LogLevel, LogOptions } from './event-log.ts'
export { METRICS } from './metric-list.ts'
export type { MetricSpec, Sample } from './metric-list.ts'
export { LAG_METRIC, LOAD_METRICS, serverMetrics } from './server-metrics.ts'
export type { LaneLoad, ServerMetrics } from './server-metrics.ts'
export type { DefectEvent, HttpEvent, ObservedEvent } from './observed-event.ts'
