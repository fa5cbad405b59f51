import type { Model } from './model-types.ts'

/** Finished series, as checks and warnings see them: kept or not. */
export interface SeriesReader {
  /**
   * Values of a series by its id, or undefined when the run has no such series.
   * @throws RangeError for a metric, scratch measure or measure of one class that nobody's `reads` names: it is gone by then
   */
  readonly values: (id: string) => Float64Array | undefined
}

/** Where a warning holds: from the first bin of its first stretch to the last bin of its last. */
export interface Occurrence {
  /** The node, edge or named series it speaks of. */
  readonly node: string
  readonly firstBin: number
  /** Inclusive. */
  readonly lastBin: number
  readonly stretches: number
  /** The worst value and its bin; null for warnings about the shape of the model, or where it has no bound. */
  readonly worst: { readonly bin: number; readonly value: number } | null
  /** One sentence for people: what is the case, with numbers. */
  readonly message: string
  /** What to change. */
  readonly hint: string
}

/** Bins of recorded data that were filled, and the node or named series they feed. */
export interface FilledBins {
  readonly owner: string
  readonly firstBin: number
  /** Inclusive. */
  readonly lastBin: number
}

/** What a warning may look at. */
export interface WarningContext extends SeriesReader {
  readonly model: Model
  readonly fills: readonly FilledBins[]
}

/** Everything flowsim knows about one warning of finished runs. One file per code in vocabulary/warnings. */
export interface WarningDef {
  readonly code: string
  readonly severity: 'warning' | 'info'
  readonly doc: string
  /** What people usually change. */
  readonly fix: string
  /** Metrics, scratch measures and measures of single classes it reads, by name; measures over all classes stay for all. */
  readonly reads?: readonly string[]
  /** At most one occurrence per node, in the order of ids. */
  readonly find: (context: WarningContext) => readonly Occurrence[]
}
