import type { SeriesKind, Unit } from '../../base/index.ts'
import type { SystemSum } from '../vocabulary/index.ts'

/** A series of the whole system. */
export interface SystemMeasure {
  readonly id: string
  readonly unit: Unit
  readonly kind: SeriesKind
  readonly doc: string
  /** Sum over everything that counts as this. */
  readonly of: SystemSum
  /** Running total over bins. */
  readonly cumulative?: true
}

/** What owns the series of the whole system, and begins their ids. */
export const SYSTEM = 'system'

/** Every series of the whole system (docs/spec/edges.md), always published. */
export const SYSTEM_MEASURES: readonly SystemMeasure[] = [
  { id: 'entered', unit: 'items/bin', kind: 'flow', doc: 'work that sources let in', of: 'entered' },
  {
    id: 'created',
    unit: 'items/bin',
    kind: 'flow',
    doc: 'work that edges add or take; 0 where no edge multiplies or copies',
    of: 'created',
  },
  {
    id: 'completed',
    unit: 'items/bin',
    kind: 'flow',
    doc: 'work that leaves done: at sinks, and served where no edge leads on',
    of: 'completed',
  },
  { id: 'failed', unit: 'items/bin', kind: 'flow', doc: 'work that leaves at sinks of outcome failed', of: 'failed' },
  {
    id: 'lost',
    unit: 'items/bin',
    kind: 'flow',
    doc: 'work that leaves by exhausted, abandoned or rejected without an edge',
    of: 'lost',
  },
  {
    id: 'workInSystem',
    unit: 'items',
    kind: 'stock',
    doc: 'queues, work in back-off and work on its way, at the end of the bin',
    of: 'workInSystem',
  },
  { id: 'stored', unit: 'items', kind: 'stock', doc: 'work in stores at the end of the bin', of: 'stored' },
  { id: 'inService', unit: 'items', kind: 'stock', doc: 'mean number of items in service', of: 'inService' },
  { id: 'enteredCum', unit: 'items', kind: 'stock', doc: 'entered since bin 0', of: 'entered', cumulative: true },
  { id: 'completedCum', unit: 'items', kind: 'stock', doc: 'completed since bin 0', of: 'completed', cumulative: true },
]
