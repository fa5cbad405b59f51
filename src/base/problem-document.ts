import { FAILURES, type Failure } from './failure.ts'

/** A failure as a problem document (RFC 9457): the same members at every door. */
export function problemDocument({
  code,
  message,
  hint,
  diagnostics,
  members,
}: Failure): Readonly<Record<string, unknown>> {
  const { title, status } = FAILURES[code]
  return {
    type: `urn:flowsim:problem:${code}`,
    title,
    status,
    detail: message,
    code,
    ...(hint === undefined ? {} : { hint }),
    ...members,
    diagnostics,
  }
}
