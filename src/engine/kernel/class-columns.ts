import type { Discipline } from './discipline.ts'

/** One column per class, in declared order. The same column may stand for several classes where it is only read. */
export type PerClass = readonly Float64Array[]

/**
 * What a service with classes writes, per class or in total; a flow that nobody reads is left out. In items: flows per
 * bin, queueDepth and inBackoff at the end of the bin.
 */
export interface ServiceFlows<T> {
  readonly attempts: T
  readonly served: T
  readonly queueDepth: T
  readonly errors?: T
  readonly exhausted?: T
  /** Work that returns from back-off. */
  readonly retries?: T
  /** Failed work that enters back-off. */
  readonly backing?: T
  readonly inBackoff?: T
  /** Work that leaves at the start of the bin, of what waited then. */
  readonly left?: T
  /** Work that leaves at the end of the bin, of what came to wait in it. */
  readonly late?: T
  /** left + late */
  readonly abandoned?: T
  readonly rejected?: T
  /** Attempts withheld because an obeying edge would have delivered more than its allotment. */
  readonly blocked?: T
}

/** An edge that delivers no more than it is allotted (docs/spec/service.md). */
export interface ObeyingEdge {
  /** Most items it may deliver in the bin, after multiplication; Infinity without a limit. */
  readonly allotment: Float64Array
  /** Part of what is served of each class that takes this edge, 0..1; left out where none of the class does. */
  readonly shares: readonly (Float64Array | undefined)[]
  /** Items delivered for one taken; 1 when left out. */
  readonly multiplier?: Float64Array
}

/** Columns of one service with classes: those read, and those written. */
export interface ClassServiceColumns {
  /** items/bin, >= 0 */
  readonly arrivals: PerClass
  /** Most work it could attempt in the bin, units of work, >= 0; Infinity without a limit. */
  readonly own: Float64Array
  /** The same after resources have lowered it; `own` when left out. */
  readonly capped?: Float64Array
  /** Part of the attempts that fail, 0..1. */
  readonly failureRate?: PerClass
  /** Most that may enter back-off in a bin, as a part of its first attempts. */
  readonly budget?: Float64Array
  /** Part of the work waiting that leaves at the start of the bin, 0..1. */
  readonly leaving?: Float64Array
  /** Part of what comes to wait in the bin that leaves at its end, 0..1; with patience. */
  readonly lateShare?: Float64Array
  /** Most work that may wait at the end of the bin, items over all classes; the excess is rejected. */
  readonly queueLimit?: Float64Array
  readonly obeying?: readonly ObeyingEdge[]
  readonly each: ServiceFlows<PerClass>
  /** Over all classes. With one class it may be the column of that class. */
  readonly total: ServiceFlows<Float64Array>
  /** Units of work that would be attempted but for resources. */
  readonly refused?: Float64Array
}

/** Columns of the walk over the cohorts of a service with classes: those read, and those written. */
export interface ClassWaitingColumns {
  /** items/bin */
  readonly arrivals: PerClass
  /** Minutes since entering the system of the arrivals; read only where there are any. */
  readonly arrivalsAge: PerClass
  readonly attempts: PerClass
  /** Items at the end of the bin. */
  readonly queueDepth: PerClass
  /** Most work it may attempt, after resources, units of work; Infinity without a limit. */
  readonly own: Float64Array
  readonly retries?: PerClass
  readonly backing?: PerClass
  readonly left?: PerClass
  readonly late?: PerClass
  readonly rejected?: PerClass
  /** Minutes of service of one unit of work. */
  readonly serviceTime?: Float64Array
  readonly each: WaitingAges<PerClass>
  /** Over all classes, weighted by attempts. With one class it may be the columns of that class. */
  readonly total: Pick<WaitingAges<Float64Array>, 'waitTime' | 'latency'>
  /** Minutes from the entry of the oldest work waiting, of any class, to the end of the bin; 0 when none waits. */
  readonly oldestAge: Float64Array
}

/** Minutes, undefined (NaN) where nothing flows; latency and the ages are since entering the system. */
export interface WaitingAges<T> {
  /** Mean wait of what is attempted in the bin. */
  readonly waitTime: T
  /** With which the attempts leave, whether they fail or not. */
  readonly latency: T
  /** Of what is abandoned: `left` leaves at the start of the bin, `late` at its end. */
  readonly abandonedAge?: T
  /** Of what is rejected, at the end of the bin. */
  readonly rejectedAge?: T
}

/** What does not change from bin to bin for the flows of a service with classes. */
export interface ClassServiceConstants {
  /** Items that wait before bin 0, by class, for their first attempt. */
  readonly initialQueue: readonly number[]
  /** Units of work that one item takes, by class, > 0. */
  readonly work: readonly number[]
  /** 1 without retry. */
  readonly maxAttempts: number
  /** k_j of the failed work returns j bins later, j = 1, 2, …; sums to 1. Empty without retry. */
  readonly backoff: readonly number[]
  /** Made anew for every evaluation: it may remember. */
  readonly discipline: Discipline
}

/** What does not change from bin to bin for the waiting times of a service with classes. */
export interface ClassWaitingConstants {
  /** Δ, minutes. */
  readonly binMinutes: number
  /** Items that wait before bin 0, by class. */
  readonly initialQueue: readonly number[]
  /** Units of work that one item takes, by class, > 0. */
  readonly work: readonly number[]
  readonly backoff: readonly number[]
}
