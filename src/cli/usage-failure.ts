import { Failure } from '../base/index.ts'

/** The failure of a command line that cannot be read. */
export function usageFailure(message: string, hint: string): Failure {
  return new Failure('usage-invalid', message, { hint })
}
