import { Failure } from '../base/index.ts'
import type { ServiceContext, Stage } from './context.ts'
import type { CreateRunInput } from './operations/create-run.ts'
import type { AboutRun, RunEvent } from './service-event.ts'

/** Measures how a run is made, and tells each event of it. */
export interface RunWatch {
  /** Milliseconds by stage. */
  readonly laps: Readonly<Record<string, number>>
  /** The run has an id from now on. */
  readonly known: (runId: string) => void
  /** Notes how long a stage has taken so far. */
  readonly note: (stage: TimedStage) => void
  /** Ends a stage. */
  readonly done: (stage: TimedStage) => void
  /** Ends the whole. */
  readonly completed: () => void
  readonly reused: (by: 'run-id' | 'idempotency-key') => void
  readonly failed: (error: unknown) => void
}

/** Stages that are measured. */
export type TimedStage = Exclude<Stage, 'verify' | 'replicate'>

const EVENTS = { prepare: 'run.validated', evaluate: 'run.evaluated', write: 'run.written' } as const

/** Begins to measure, and tells `run.start`. */
export function runWatch(context: ServiceContext, input: CreateRunInput): RunWatch {
  const { elapsed, tell } = context
  const start = elapsed()
  const laps: Record<string, number> = {}
  let about = aboutOf(context, input)
  let last = start
  const since = (instant: number): number => Math.round((elapsed() - instant) * 1000) / 1000
  const note = (stage: TimedStage): void => void (laps[stage] = since(last))
  tell({ event: 'run.start', ...about, durationMs: 0 })
  return {
    laps,
    known: (runId) => void (about = { ...about, runId }),
    note,
    done(stage) {
      note(stage)
      last = elapsed()
      tell({ event: EVENTS[stage], ...about, durationMs: laps[stage]! })
    },
    completed: () => tell({ event: 'run.completed', ...about, durationMs: since(start) }),
    reused: (by) => tell({ event: 'run.reused', by, ...about, durationMs: since(start) }),
    failed: (error) => tell({ event: 'run.failed', code: codeOf(error), ...about, durationMs: since(start) }),
  }
}

function codeOf(error: unknown): Extract<RunEvent, { event: 'run.failed' }>['code'] {
  return error instanceof Failure ? error.code : 'internal'
}

function aboutOf(
  { request, templates }: ServiceContext,
  { templateId, model, mode = 'simulation', options = {} }: CreateRunInput,
): Omit<AboutRun, 'durationMs'> {
  return {
    requestId: request.id,
    // Only what is in the catalogue: anything else is a stranger's text.
    templateId: templateId !== undefined && templates.has(templateId) ? templateId : null,
    fromModel: templateId === undefined && model !== undefined,
    mode,
    dryRun: options.dryRun === true,
  }
}
