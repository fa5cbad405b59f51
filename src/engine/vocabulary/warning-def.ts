import type { Model, ModelNode, ModelResource } from './model-types.ts'
import type { Stretch } from './stretches.ts'

/** Series of a run. */
export interface SeriesReader {
  /**
   * Values of a series by its id, or undefined when the run has no such series.
   * @throws RangeError for a series that is gone, or not there yet
   */
  readonly values: (id: string) => Float64Array | undefined
}

/**
 * What a definition that looks at nodes or resources one by one may look at, as soon as their series are computed: measures
 * of that node or resource over all classes, and what it names in `reads`. The others are gone, or not there yet.
 */
export interface OwnSeries extends SeriesReader {
  readonly model: Model
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

/** What a warning finds, before it is told of whom. */
export interface Found extends Pick<Occurrence, 'worst' | 'message' | 'hint'> {
  /** In order; at least one. */
  readonly stretches: readonly Stretch[]
}

interface WarningBase {
  readonly code: string
  readonly severity: 'warning' | 'info'
  readonly doc: string
  /** What people usually change. */
  readonly fix: string
}

/** A warning of nodes, resources or both, of each by itself. */
export interface OwnWarningDef extends WarningBase {
  /** Metrics, scratch measures and measures of single classes it reads, by name; measures over all classes are there for all. */
  readonly reads?: readonly string[]
  readonly at?: (node: ModelNode, own: OwnSeries) => Found | undefined
  readonly atResource?: (resource: ModelResource, own: OwnSeries) => Found | undefined
}

/** What a warning of the model may look at. */
export interface WarningContext {
  readonly model: Model
  readonly fills: readonly FilledBins[]
}

/** A warning of the model, whatever its series come to. */
export interface ModelWarningDef extends WarningBase {
  /** At most one occurrence per node, in the order of ids. */
  readonly find: (context: WarningContext) => readonly Occurrence[]
}

/** Everything flowsim knows about one warning of runs. One file per code in vocabulary/warnings. */
export type WarningDef = OwnWarningDef | ModelWarningDef
