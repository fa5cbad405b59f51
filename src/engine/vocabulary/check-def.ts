import type { SeriesSpec } from '../plan/index.ts'
import type { SeriesBalance } from './balance.ts'
import type { Model, ModelNode, ModelResource } from './model-types.ts'
import type { OwnSeries } from './warning-def.ts'

/** Where a check fails worst. */
export interface Breach {
  readonly series: string
  readonly bin: number
  /** How far off, in the unit of the series. */
  readonly amount: number
}

interface CheckBase {
  readonly id: string
  readonly doc: string
}

/** A check of nodes, resources or both, of each by itself. */
export interface OwnCheckDef extends CheckBase {
  /** Metrics, scratch measures and measures of single classes it reads, by name; measures over all classes are there for all. */
  readonly reads?: readonly string[]
  readonly at?: (node: ModelNode, own: OwnSeries) => Breach | undefined
  readonly atResource?: (resource: ModelResource, own: OwnSeries) => Breach | undefined
}

/** What balances are made from: a model, and which series its run computes, scratch measures included. */
export interface BalanceContext {
  readonly model: Model
  readonly has: (id: string) => boolean
}

/** A check of balances, each as soon as its series are computed: they may be gone soon after. */
export interface BalanceCheckDef extends CheckBase {
  /** Series that the run does not compute count for nothing. */
  readonly balances: (context: BalanceContext) => Iterable<SeriesBalance>
}

/** A check of every series by itself, as soon as it is computed: it may be gone soon after. */
export interface SeriesCheckDef extends CheckBase {
  /** A series that is nowhere below this passes. */
  readonly least: number
  /** Asked of a series that is below it somewhere. */
  readonly testSeries: (series: SeriesSpec, values: Float64Array) => Breach | undefined
}

/** A statement about computed series that holds, or flowsim has a defect (docs/spec/checks.md). One file per check. */
export type CheckDef = OwnCheckDef | BalanceCheckDef | SeriesCheckDef
