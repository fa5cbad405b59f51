import type { Machine } from './machine.ts'
import type { Line, Row } from './row.ts'

/** A row with what was measured. */
export interface MeasuredRow {
  readonly row: Row
  readonly lines: readonly Line[]
}

/** Everything that was measured, and where. */
export interface Measured {
  readonly machine: Machine
  readonly rows: readonly MeasuredRow[]
}
