import type { SeriesKind, Unit } from '../../base/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { Derivation, DerivationFacts } from './derivation.ts'
import type { SystemSum } from './node-kind.ts'

/** What a metric may ask of the compiler while it lowers itself for one node. */
export interface MetricLowering {
  readonly builder: PlanBuilder
  /** Δ, minutes. */
  readonly binMinutes: number
  /** Column of a measure or metric named in `needs`. */
  readonly column: (name: string) => Column
}

/** Everything flowsim knows about one derived metric. One file per metric in vocabulary/metrics. */
export interface MetricDef {
  readonly id: string
  readonly unit: Unit
  readonly kind: SeriesKind
  readonly doc: string
  /** As text for people; undefined where a denominator is 0. Up to a semicolon it is a formula, unless `derive` says more. */
  readonly formula: string
  /** How a value comes about, where `formula` cannot be computed as it stands. */
  readonly derive?: (facts: DerivationFacts) => Derivation
  readonly source: string
  /** Measures, or metrics earlier in the list, that a node must have for this metric to be published. */
  readonly needs: readonly string[]
  /** Demands on the node's fields beyond `needs`. */
  readonly where?: (fields: Readonly<Record<string, unknown>>) => boolean
  readonly sum?: SystemSum
  /** It is there for each class too, from the class's own columns of what it needs. */
  readonly perClass?: true
  /**
   * Percentiles belong to its summary, weighted by the first of these measures that the node has; an empty list: every
   * bin counts alike.
   */
  readonly percentiles?: readonly string[]
  lower(metric: MetricLowering): Column
}
