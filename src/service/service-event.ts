import type { FailureCode } from '../base/index.ts'

/** What is known of the request that an event belongs to. */
export interface AboutRun {
  readonly requestId: string
  /** An id of the catalogue; null for a model, and for a template that is not there. */
  readonly templateId: string | null
  /** Whether a model is asked for, and no template. */
  readonly fromModel: boolean
  readonly mode: string
  readonly dryRun: boolean
  /** From the moment it is known; a dry run has none. */
  readonly runId?: string
  /** Milliseconds: of the stage that has ended; for the last event of a request, of all of it; 0 for the first. */
  readonly durationMs: number
}

/** A stage in the making of a run that has come to its end, or the end of it. */
export type RunEvent = AboutRun &
  (
    | { readonly event: 'run.start' | 'run.validated' | 'run.evaluated' | 'run.written' | 'run.completed' }
    | { readonly event: 'run.reused'; readonly by: 'run-id' | 'idempotency-key' }
    | { readonly event: 'run.failed'; readonly code: FailureCode }
  )

/** A stored run that is not as its manifest says. */
export interface CorruptEvent {
  readonly event: 'bundle.corrupt'
  readonly requestId: string
  /** Absent where the request does not name it. */
  readonly runId?: string
  /** Path in the bundle; absent where it is not one file. */
  readonly file?: string
}

/** What operations tell while they work, as plain values. */
export type ServiceEvent = RunEvent | CorruptEvent
