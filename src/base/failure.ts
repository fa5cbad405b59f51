import type { Diagnostic } from './diagnostic.ts'

/** How each door reports one way to fail. */
export interface FailureDef {
  /** Of the answer over HTTP. */
  readonly status: number
  /** Of the process. */
  readonly exit: number
  readonly title: string
  /** When to ask again, where asking again can help. */
  readonly retryAfterSeconds?: number
}

/** Every way an operation can fail, with how each door reports it. The only such table. */
export const FAILURES = {
  'input-invalid': { status: 400, exit: 2, title: 'The input does not pass validation' },
  'series-invalid': { status: 400, exit: 2, title: 'A series has values that the model cannot use' },
  'options-conflict': { status: 400, exit: 2, title: 'The options do not go together' },
  'range-invalid': { status: 400, exit: 2, title: 'The range of bins is not a range' },
  'bin-out-of-range': { status: 400, exit: 2, title: 'The run has no such bin' },
  'answer-too-large': { status: 400, exit: 2, title: 'The answer would hold too many numbers' },
  'values-limit': { status: 400, exit: 2, title: 'The run would hold too many values' },
  'nodes-limit': { status: 400, exit: 2, title: 'The model has too many nodes' },
  'mode-not-available': { status: 400, exit: 2, title: 'That mode is not available' },
  'usage-invalid': { status: 400, exit: 2, title: 'The command line cannot be read' },
  'file-not-allowed': { status: 400, exit: 2, title: 'A request may not name files of this machine' },
  forbidden: { status: 403, exit: 8, title: 'A page of another origin may not ask this' },
  'template-not-found': { status: 404, exit: 3, title: 'No template has that id' },
  'run-not-found': { status: 404, exit: 3, title: 'No run has that id' },
  'series-not-found': { status: 404, exit: 3, title: 'The run has no series of that id' },
  'route-not-found': { status: 404, exit: 3, title: 'There is no such route' },
  'run-exists': { status: 409, exit: 4, title: 'A run with that id already exists' },
  'idempotency-key-in-progress': {
    status: 409,
    exit: 4,
    title: 'A request with that idempotency key is still in work',
    retryAfterSeconds: 1,
  },
  'run-cancelled': { status: 409, exit: 4, title: 'What was asked for was cancelled' },
  'body-too-large': { status: 413, exit: 2, title: 'The body of the request is too large' },
  'url-too-long': { status: 414, exit: 2, title: 'The address of the request is too long' },
  'media-type-unsupported': {
    status: 415,
    exit: 2,
    title: 'The body of the request is not of a type that can be read',
  },
  'host-not-allowed': { status: 421, exit: 2, title: 'The host that is asked for is not this one' },
  'idempotency-key-reused': { status: 422, exit: 4, title: 'That idempotency key belongs to another request' },
  'bundle-corrupt': { status: 422, exit: 5, title: 'A bundle file does not match its manifest' },
  'format-unsupported': { status: 422, exit: 5, title: 'The bundle has a format that cannot be read' },
  'queue-full': {
    status: 429,
    exit: 9,
    title: 'As much work waits as may wait',
    retryAfterSeconds: 1,
  },
  'check-failed': { status: 500, exit: 70, title: 'A check on the finished series failed: a defect in flowsim' },
  internal: { status: 500, exit: 70, title: 'A defect in flowsim' },
  'run-timeout': { status: 504, exit: 9, title: 'What is asked for takes too long' },
  'store-unwritable': { status: 507, exit: 74, title: 'The data directory cannot be written' },
  'port-in-use': { status: 507, exit: 74, title: 'The port cannot be listened on' },
  'store-full': { status: 507, exit: 74, title: 'There is no space left in the data directory' },
} as const satisfies Readonly<Record<string, FailureDef>>

/** Name of a row of the failure table. */
export type FailureCode = keyof typeof FAILURES

/** What a failure may carry besides its message: extra members of the problem document. */
export interface FailureExtras {
  readonly diagnostics?: readonly Diagnostic[]
  readonly hint?: string
  readonly members?: Readonly<Record<string, unknown>>
}

/** The only error class flowsim throws on purpose, and only from operations and the store. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly diagnostics: readonly Diagnostic[]
  readonly hint: string | undefined
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: FailureCode, message: string, extras: FailureExtras = {}) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.diagnostics = extras.diagnostics ?? []
    this.hint = extras.hint
    this.members = extras.members ?? {}
  }
}
