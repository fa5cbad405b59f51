import type { Unit } from '../../base/index.ts'
import type { ModelNode } from './model-types.ts'
import type { Load } from './saturation.ts'
import type { OwnSeries } from './warning-def.ts'
import type { Stretch } from './stretches.ts'

/** A service as events see it, as soon as its series are computed. */
export interface WatchedService extends OwnSeries {
  readonly node: ModelNode
  readonly load: Load
}

/** One kind of event: what happens, and what its value is. */
export interface EventKind {
  readonly kind: string
  readonly doc: string
  /** What `value` is, in `unit`. */
  readonly value: string
  readonly unit: Unit
  /** Whether work begins to pile up (1) or ceases to (−1), so that only such changes are its cause; 0: as it turns out. */
  readonly toward: 1 | -1 | 0
}

/** An event before it has a node and a cause. */
export interface EventMark {
  readonly kind: string
  readonly bin: number
  /** When in the bin: 0 at its start, 1 at its end. */
  readonly part: number
  readonly value: number
}

/** Where something lasts at one service, and what is to be told of one such stretch. */
export interface Lasting {
  /** In order; none overlaps another. */
  readonly stretches: readonly Stretch[]
  /** At most one event of each kind, in order of time; none of what lies beyond the end of the run. */
  readonly marks: (stretch: Stretch) => readonly EventMark[]
}

/** Everything flowsim knows about events of one sort (docs/spec/events.md). One file per sort in vocabulary/events. */
export interface EventDef {
  readonly kinds: readonly EventKind[]
  /** Metrics and scratch measures it reads, by name; measures over all classes are there for all. */
  readonly reads?: readonly string[]
  /** Undefined for a service at which there can be none. */
  readonly watch: (service: WatchedService) => Lasting | undefined
}
