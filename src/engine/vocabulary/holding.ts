import type { Column } from '../plan/index.ts'
import type { SeriesValue } from './series-field.ts'

/** How nodes of a kind may be held back, by resources and full queues, and hold others back (docs/spec/resources.md). */
export interface Holding<Fields = Readonly<Record<string, unknown>>> {
  /** Units of each resource per unit of work. */
  uses(fields: Fields): Readonly<Record<string, SeriesValue>>
  /** Whether its full queue holds back those that send into it. */
  blocks(fields: Fields): boolean
}

/** An edge that delivers no more than it is allotted, as its sender sees it. */
export interface ObeyingColumns {
  /** Most items it may deliver in the bin, after multiplication; Infinity where it is not held back. */
  readonly allotment: Column
  /** Part of what is served of each class that takes it; undefined where none of the class does. */
  readonly shares: readonly (Column | undefined)[]
  /** Items delivered for one taken; undefined for 1. */
  readonly multiplier: Column | undefined
}

/** What the compiler gives a node that is held, or that others ask for room, and wants to know of it. */
export interface HeldLowering {
  /** What it may attempt after resources, units of work; undefined when it uses none. */
  readonly capped: Column | undefined
  /** Its edges that obey, as declared. */
  readonly obeying: readonly ObeyingColumns[]
  /** Say what its allotments are computed from; called once. */
  readonly offer: (columns: HeldOffer) => void
}

/** What allotments are computed from. */
export interface HeldOffer {
  /** Most work it could attempt before resources, units of work; Infinity without a limit. */
  readonly own: Column
  /** Most that may wait at the end of the bin, items. */
  readonly limit: Column | undefined
  /** Part of the work waiting that leaves at the start of the bin. */
  readonly leaving: Column | undefined
  /** k_j of the failed work returns j bins later. */
  readonly backoff: readonly number[]
  /** In the order of the model. */
  readonly classes: readonly HeldClassOffer[]
}

/** The part of it that each class has. */
export interface HeldClassOffer {
  /** Units of work per item. */
  readonly work: number
  readonly initialQueue: number
  /** Items at the end of a bin. */
  readonly queue: Column
  readonly backing: Column | undefined
  readonly failureRate: Column | undefined
}
