import type { SeriesKind, Unit } from '../../base/index.ts'

/** A series of every resource. */
export interface ResourceMeasure {
  readonly id: string
  readonly unit: Unit
  readonly kind: SeriesKind
  readonly doc: string
  /** Percentiles belong to its summary, every bin counting alike. */
  readonly percentiles?: true
}

/** Every series of a resource (docs/spec/resources.md). */
export const RESOURCE_MEASURES: readonly ResourceMeasure[] = [
  { id: 'capacity', unit: 'units/bin', kind: 'flow', doc: 'units there are' },
  { id: 'used', unit: 'units/bin', kind: 'flow', doc: 'units that attempts take' },
  { id: 'wanted', unit: 'units/bin', kind: 'flow', doc: 'units that would be taken but for resources and full queues' },
  { id: 'shortfall', unit: 'units/bin', kind: 'flow', doc: 'what is wanted beyond the capacity' },
  {
    id: 'utilization',
    unit: 'ratio',
    kind: 'ratio',
    doc: 'used / capacity; undefined where the capacity is 0',
    percentiles: true,
  },
]
