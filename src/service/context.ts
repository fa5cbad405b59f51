import type { InputData, Vocabulary } from '../engine/index.ts'
import type { Sha256 } from '../bundle/index.ts'
import type { Store } from '../store/index.ts'
import type { Gate } from '../threads/index.ts'
import type { Zones } from '../template/index.ts'
import type { ServiceEvent } from './service-event.ts'
import type { TemplateShelf } from './template-shelf.ts'

/** What decides how much may be computed at once. */
export interface Limits {
  /** Most numbers of one run: bins times columns. */
  readonly maxValues: number
  /** Most nodes of one model. */
  readonly maxNodes: number
  /** Most bytes in the data directory for a run to be begun; undefined for as many as there is room for. */
  readonly maxStoreBytes: number | undefined
}

/** What a run was made by; goes into its receipt. */
export interface Versions {
  readonly flowsim: string
  readonly node: string
  readonly tzdata: string
  readonly host: string
}

/** The stages of making a run, in order. */
export type Stage = 'prepare' | 'verify' | 'evaluate' | 'replicate' | 'write'

/**
 * Told when a stage begins, and how many numbers it is about; of replicates how many are done of how many, as they are.
 */
export type Progress = (stage: Stage, amount: number, of?: number) => void

/** The request that operations work for. */
export interface RequestOrigin {
  /** Names it in logs, problems and receipts. */
  readonly id: string
  /** As given; judged where it is used. */
  readonly idempotencyKey?: string | undefined
  /** Told when the answer is about what an earlier request with the same key made. */
  readonly replayed?: () => void
}

/** The data file of a path, or undefined when there is none in the places where it may lie. */
export type FileReader = (path: string) => InputData | undefined

/** Everything operations may touch outside their input. */
export interface ServiceContext {
  readonly store: Store
  readonly templates: TemplateShelf
  /** Reads the data files that templates (in the folder given) and models (in that of the model) name. */
  filesFor(templateFolder: string | null): FileReader
  /** Data given with the request, or lying beside its model, by input id. */
  readonly inputOf: (id: string) => InputData | undefined
  /** Whether what is asked may name data files of this machine. */
  readonly namesFiles: boolean
  readonly zones: Zones
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Milliseconds since some instant, never going back: for durations. */
  readonly elapsed: () => number
  readonly sha256: Sha256
  readonly vocabulary: Vocabulary
  readonly limits: Limits
  /** Bounds the threads that work for all requests. */
  readonly gate: Gate
  readonly versions: Versions
  readonly progress: Progress
  readonly request: RequestOrigin
  /** A fresh id for a request that brings none. */
  readonly newRequestId: () => string
  /** Told what happens, for logs and metrics. */
  readonly tell: (event: ServiceEvent) => void
}
