import type { ServiceEvent } from '../service/index.ts'

/** A request over HTTP that has been answered. */
export interface HttpEvent {
  readonly event: 'http.request'
  readonly requestId: string
  readonly method: string
  /** Pattern of the route, never the address that was asked for; `(none)` when there is no such route. */
  readonly route: string
  readonly status: number
  readonly durationMs: number
}

/** A defect in flowsim: what no answer says. */
export interface DefectEvent {
  readonly event: 'defect'
  readonly requestId: string
  /** Message and stack of the error. */
  readonly stack: string
}

/** Everything that logs and metrics are made of. */
export type ObservedEvent = ServiceEvent | HttpEvent | DefectEvent
