import type { Diagnostic, DiagnosticCode } from '../../base/index.ts'

/** A diagnostic about a formula that does not yet know where in its document the formula stands. */
export type Complaint = Omit<Diagnostic, 'path'>

/** An error at a character of a formula: one sentence with the offending value, and what to do about it. */
export function complaint(code: DiagnosticCode, offset: number, message: string, hint?: string): Complaint {
  return { code, severity: 'error', message, offset, ...(hint === undefined ? {} : { hint }) }
}
