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

interface CheckBase {
  readonly id: string
  readonly doc: string
}

/** A check of series against each other. */
export interface WholeCheckDef extends CheckBase {
  /** Metrics and scratch measures it reads, by name; other measures stay to the end for all. */
  readonly reads?: readonly string[]
  /** Every breach, at most one per series or node. */
  readonly test: (context: CheckContext) => readonly Breach[]
}

/** A check of every series by itself, as soon as it is computed: it may be gone soon after. */
export interface SeriesCheckDef extends CheckBase {
  readonly testSeries: (series: SeriesSpec, values: Float64Array) => Breach | undefined
}

/** A statement about finished series that holds, or flowsim has a defect (docs/spec/checks.md). One file per check. */
export type CheckDef = WholeCheckDef | SeriesCheckDef
