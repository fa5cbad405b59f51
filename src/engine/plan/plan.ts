import type { DocPath, Grid, SeriesKind, Unit } from '../../base/index.ts'
import type { Column, Op } from './op.ts'

/** What a series belongs to. Named series and the system have no owner id but their own. */
export interface SeriesOwner {
  readonly kind: 'series' | 'node' | 'edge' | 'resource' | 'system'
  readonly id: string
}

/** A column the run publishes. Columns without one are scratch. */
export interface SeriesSpec {
  readonly column: Column
  /** Unique in the plan; the same in formulas, files, API and CLI (docs/spec/model.md). */
  readonly id: string
  readonly owner: SeriesOwner
  readonly measure: string
  /** The class of work, or null for all classes together. */
  readonly class: string | null
  readonly unit: Unit
  readonly kind: SeriesKind
  /** Percentiles belong to its summary: weighted by that series, or null when every bin counts alike. */
  readonly weight?: string | null
}

/**
 * A run of ops that can be evaluated whole column at a time (`feedforward`), or a loop of ops that must be evaluated
 * bin by bin because they read each other's past (`feedback`).
 */
export interface Block {
  readonly kind: 'feedforward' | 'feedback'
  readonly ops: readonly Op[]
}

/** Columns that are no series of the run, by ids of their own. */
export interface HiddenColumns extends Iterable<readonly [id: string, column: Column]> {
  readonly get: (id: string) => Column | undefined
}

/** The compiled form of a model: columns and ops, scheduled. */
export interface Plan {
  readonly grid: Grid
  readonly columns: number
  readonly blocks: readonly Block[]
  /** In code-unit order of their ids. */
  readonly series: readonly SeriesSpec[]
  /** Columns that checks and warnings read by an id, and that are not series of the run. */
  readonly hidden: HiddenColumns
  /** Names for people of columns that have none by a series: the value of a constant, the place a scratch column was made for. */
  readonly names: ReadonlyMap<Column, string>
}

/** Where an op came from, so that a loop can be explained in the author's words. */
export interface Origin {
  readonly path: DocPath
  /** `formula` can be opened by SHIFT, `edge` by a lag. */
  readonly opens: 'formula' | 'edge' | 'none'
}
