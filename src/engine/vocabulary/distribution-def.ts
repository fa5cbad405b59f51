import type { DocPath, Diagnostic } from '../../base/index.ts'
import type { Sampler } from '../kernel/index.ts'
import type { FormVariant } from './series-form.ts'

/** What stands beside `distribution: NAME`. */
export type DistributionForm = Readonly<Record<string, unknown>>

/**
 * One distribution, `{ distribution: NAME, … }`. One file per distribution in vocabulary/distributions. Its fields that
 * take a series are its parameters, at most three, each with its range.
 */
export interface DistributionDef extends FormVariant {
  /** Mean and variance in the parameters, as text. */
  readonly moments: { readonly mean: string; readonly variance: string }
  /** Where the algorithm comes from. */
  readonly source: string
  /** Parameters of which none may be less than the one before it. */
  readonly ordered?: readonly string[]
  /** Complain of what a schema cannot say. */
  readonly check?: (form: DistributionForm, path: DocPath, report: (diagnostic: Diagnostic) => void) => void
  /** Makes what draws a value from the parameters, in the order of the fields. Ranges hold by then. */
  readonly sampler: (form: DistributionForm) => Sampler
  /** The mean of the parameters, in the order of the fields. */
  readonly mean: (form: DistributionForm) => (a: number, b: number, c: number) => number
}
