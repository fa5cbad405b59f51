import { Failure } from '../base/index.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** The code of a system error, such as ENOENT; undefined for every other value. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Whether an error says that nothing is at a path. */
export function isAbsent(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** What to throw for an error met while writing: a failure for a system error, anything else as it is. */
export function storeFailure(error: unknown, what: string): unknown {
  const code = errorCode(error)
  if (code === undefined) return error
  if (FULL.has(code)) {
    const hint = 'Free some space, or remove runs that are no longer needed.'
    return new Failure('store-full', `there is no space left to write ${what} (${code})`, { hint })
  }
  const hint = 'Give a data directory that can be written.'
  return new Failure('store-unwritable', `${what} cannot be written (${code})`, { hint })
}

/** What to throw for an error met while reading a file of a run. */
export function readFailure(error: unknown, file: string): unknown {
  const code = errorCode(error)
  if (code === undefined) return error
  return new Failure('bundle-corrupt', `file "${file}" cannot be read (${code})`, { members: { file } })
}

/** The failure of an operation on a run that is not there. */
export function runNotFound(runId: string, hint = 'See flowsim runs list.'): Failure {
  return new Failure('run-not-found', `there is no run ${JSON.stringify(runId)}`, { hint })
}

/** The failure of the second writer of one id. */
export function runExists(runId: string): Failure {
  const hint = 'Choose another id, or overwrite it.'
  return new Failure('run-exists', `there is a run "${runId}" already`, { hint })
}
