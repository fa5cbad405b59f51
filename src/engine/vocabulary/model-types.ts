import type { Grid, Window } from '../../base/index.ts'
import type { NodeKind } from './node-kind.ts'
import type { ResourcePolicy } from './resource-policy.ts'
import type { SeriesValue } from './series-field.ts'

/** Labels that nodes, edges and resources may carry: shown, never computed with. */
export interface Labels {
  readonly title?: string
  readonly description?: string
  readonly group?: string
  readonly unit?: string
}

/** A node of a checked model. */
export interface ModelNode {
  readonly id: string
  readonly kind: NodeKind
  /** The node's own fields, without `kind` and labels; valid by the kind's schema. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly labels: Labels
}

/** An edge of a checked model, with its defaults filled in. */
export interface ModelEdge {
  /** Its own id, or the one docs/spec/model.md gives it. */
  readonly id: string
  /** Position in `topology.edges`. */
  readonly index: number
  readonly from: string
  readonly to: string
  readonly outlet: string
  readonly share: SeriesValue | undefined
  /** The classes that may take it, as declared in the model; all unless given. */
  readonly classes: readonly string[]
  /** Whole bins on the way, 0 or more. */
  readonly lag: number
  /** Items delivered for one taken; undefined for 1. */
  readonly multiplier: SeriesValue | undefined
  /** Whether it takes nothing, and copies what leaves as new work. */
  readonly effort: boolean
  readonly labels: Labels
}

/** A resource of a checked model: a capacity that nodes share. */
export interface ModelResource {
  readonly id: string
  readonly capacity: SeriesValue
  readonly policy: ResourcePolicy
  /** The nodes that use it, in the order of ids. */
  readonly users: readonly string[]
  /** The same, the first first; empty unless the policy has an order. */
  readonly order: readonly string[]
  readonly labels: Labels
}

/** What the author wants to hold of a finished run (docs/spec/summaries.md). */
export interface Threshold {
  /** `series#statistic`. */
  readonly that: string
  readonly name?: string
  readonly atMost?: number
  readonly atLeast?: number
  readonly within?: readonly [number, number]
}

/** A model that has passed every check of its document. Nodes, resources and series are in code-unit order of ids. */
export interface Model {
  readonly grid: Grid
  readonly window: Window
  readonly seed: number | string
  /** Names of the classes of work, as declared; `default` alone when none are. */
  readonly classes: readonly string[]
  /** Whether the model declares classes: then every measure is published for each of them too. */
  readonly hasClasses: boolean
  readonly series: ReadonlyMap<string, SeriesValue>
  readonly nodes: readonly ModelNode[]
  /** The node of an id. */
  readonly node: (id: string) => ModelNode | undefined
  /** As declared. */
  readonly edges: readonly ModelEdge[]
  /** The edges into a node, as declared. */
  readonly edgesInto: (node: string) => readonly ModelEdge[]
  /** The edges that lead out of a node, by any of its outlets, as declared. */
  readonly edgesOutOf: (node: string) => readonly ModelEdge[]
  /** Those that part what leaves by one of its outlets, effort edges apart; for one class those it may take. */
  readonly edgesFrom: (node: string, outlet: string, workClass?: string) => readonly ModelEdge[]
  readonly resources: readonly ModelResource[]
  readonly thresholds: readonly Threshold[]
  /** Leading bins that summaries leave out; less than all. */
  readonly warmUp: number
  /** Patterns of the series that the run keeps. */
  readonly outputs: readonly string[]
  /** The plain document it was read from, with `window.offsets`. */
  readonly document: Readonly<Record<string, unknown>>
}
