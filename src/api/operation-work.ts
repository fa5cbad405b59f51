import { Failure } from '../base/index.ts'
import type { ContextConfig, Progress, ServiceEvent } from '../service/index.ts'
import type { RequestParts } from './input-of.ts'

/** What threads make their own surroundings of operations from: data that can be cloned. */
export type ThreadConfig = Pick<
  ContextConfig,
  'dataDir' | 'templates' | 'inputDir' | 'namesFiles' | 'maxValues' | 'maxNodes' | 'maxStoreBytes' | 'startedMs'
>

/** An operation for a thread to do. */
export interface OperationWork {
  /** Name of an operation of flowsim. */
  readonly operation: string
  /** As it came: what is large is read by the thread. */
  readonly parts: RequestParts
  readonly request: { readonly id: string; readonly idempotencyKey?: string | undefined }
}

/** What a thread tells while it works on an operation. */
export type OperationTold =
  { readonly event: ServiceEvent } | { readonly progress: Parameters<Progress> } | { readonly replayed: true }

/** What an operation came to in a thread. */
export type OperationAnswer =
  | { readonly json: Uint8Array<ArrayBuffer>; readonly location: string | null }
  | { readonly failure: FailureData }
  | { readonly defect: string }

/** A failure as data. */
export type FailureData = Pick<Failure, 'code' | 'message' | 'diagnostics' | 'hint' | 'members'>

/** Data of a failure, which can be cloned. */
export function failureData({ code, message, diagnostics, hint, members }: Failure): FailureData {
  return { code, message, diagnostics, hint, members }
}

/** The failure that data are of. */
export function failureFrom({ code, message, diagnostics, hint, members }: FailureData): Failure {
  return new Failure(code, message, { diagnostics, members, ...(hint === undefined ? {} : { hint }) })
}
