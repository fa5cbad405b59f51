import type { SeriesSpec } from '../plan/index.ts'
import type { Model } from './model-types.ts'
import type { SeriesReader } from './warning-def.ts'

/** Where a check fails worst. */
export interface Breach {
  readonly series: string
  readonly bin: number
  /** How far off, in the unit of the series. */
  readonly amount: number
}

/** What a check may look at: everything that was computed. */
export interface CheckContext extends SeriesReader {
  readonly model: Model
  readonly series: readonly SeriesSpec[]
}

/** A statement about finished series that holds, or flowsim has a defect (docs/spec/checks.md). One file per check. */
export interface CheckDef {
  readonly id: string
  readonly doc: string
  /** Every breach, at most one per series or node. */
  readonly test: (context: CheckContext) => readonly Breach[]
}
