import type { LocalClock } from '../../base/index.ts'
import type { Plan } from '../plan/index.ts'
import type { Definitions, Model, Recorded } from '../vocabulary/index.ts'

/** A run whose every value is at hand, scratch and fields included. */
export interface ExplainedRun {
  readonly model: Model
  readonly plan: Plan
  readonly definitions: Definitions
  readonly clock: { readonly startMs: number; readonly offsetMinutes: LocalClock }
  /** Values by id, one per bin, NaN where undefined: series, scratch measures, `payment.fields.failureRate`. */
  readonly values: (id: string) => Float64Array | undefined
  /** What a formula reads for a name without values: 0 for what the fields of a node rule out, NaN otherwise. */
  readonly absent: (id: string) => number
  /** What the columns do not say. */
  readonly recorded: Recorded
  /** Values of details that were found so far, by `id bin`. */
  readonly details: Map<string, number>
}
