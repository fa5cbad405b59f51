import type { DocPath, Diagnostic } from '../../base/index.ts'
import type { ProcessWriter } from '../kernel/index.ts'
import type { FormVariant } from './series-form.ts'

/** What stands beside `process: NAME`. */
export type ProcessForm = Readonly<Record<string, unknown>>

/**
 * One process, `{ process: NAME, … }`: values that hang on those before. One file per process in vocabulary/processes. Its
 * fields that take a series are its parameters, each with its range.
 */
export interface ProcessDef extends FormVariant {
  /** Mean and variance in the parameters, as text. */
  readonly moments: { readonly mean: string; readonly variance: string }
  /** Where the process and its algorithm come from. */
  readonly source: string
  /** Complain of what a schema cannot say. */
  readonly check?: (form: ProcessForm, path: DocPath, report: (diagnostic: Diagnostic) => void) => void
  /** Makes what writes draws from the parameters, in the order of the fields. Ranges hold by then. */
  readonly draw: (form: ProcessForm) => ProcessWriter
  /** Whether means are drawn too: they hang on a state that is. */
  readonly drawnMean?: boolean
  /** Makes what writes means. */
  readonly mean: (form: ProcessForm) => ProcessWriter
}
