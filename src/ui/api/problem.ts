import type { Diagnostic } from '../../base/index.ts'

/** What went wrong with a request, as the server says it (RFC 9457), or as the page does when there was no answer. */
export interface Problem {
  /** To decide by; `unreachable` when there was no answer, `unreadable` when it could not be read. */
  readonly code: string
  readonly title: string
  /** One sentence. */
  readonly detail: string
  readonly hint?: string
  readonly status: number
  readonly requestId?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** A request that was not done. */
export class RequestFailed extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'RequestFailed'
    this.problem = problem
  }
}

/** The problem behind whatever was thrown while something was asked for. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestFailed) return error.problem
  const detail = error instanceof Error ? error.message : String(error)
  return { code: 'page-failed', title: 'The page failed', detail, status: 0, diagnostics: [] }
}

/** Whether a request ended because nobody wanted its answer any more. */
export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** The problem that an answer other than of success holds. */
export async function readProblem(response: Response): Promise<Problem> {
  const { status, statusText } = response
  const plain = { code: 'unreadable', title: statusText, detail: `the server answers ${status} ${statusText}`, status }
  if (!(response.headers.get('content-type') ?? '').startsWith('application/problem+json')) {
    return { ...plain, diagnostics: [] }
  }
  return { diagnostics: [], ...((await response.json()) as Omit<Problem, 'diagnostics'>) }
}
