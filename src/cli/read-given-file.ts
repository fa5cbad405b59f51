import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, problem, type DocPath } from '../base/index.ts'

/** A file that a command line names. */
export interface GivenFile {
  readonly path: string
  readonly cwd: string
  /** The field of the input that it gives. */
  readonly field: DocPath
  readonly hint: string
}

/**
 * The bytes of a regular file. Anything else is refused before it is opened: a pipe without a writer would block for
 * ever, and no signal could end it.
 *
 * @throws Failure input-invalid with file-missing
 */
export function readGivenFile({ path, cwd, field, hint }: GivenFile): Buffer {
  const read = bytesOrReason(resolve(cwd, path))
  if (typeof read !== 'string') return read
  const message = `the file ${JSON.stringify(path)} cannot be read (${read})`
  throw new Failure('input-invalid', message, { diagnostics: [problem('file-missing', field, message, hint)] })
}

/** The bytes, or why there are none. */
function bytesOrReason(file: string): Buffer | string {
  try {
    return statSync(file).isFile() ? readFileSync(file) : 'not a regular file'
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}
