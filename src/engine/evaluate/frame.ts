import type { Column, Finding, Frame } from '../plan/index.ts'
import type { Layout } from './layout.ts'

/** A frame that owns its columns: one Float64Array of `bins` values each, all views of one buffer. */
export interface OwnedFrame extends Frame {
  /** What ops that judge their data found, in the order in which they started. */
  readonly findings: readonly Finding[]
}

/** The columns of a layout; 8 bytes per bin and column that is alive. */
export function createFrame({ places, alive }: Layout, bins: number): OwnedFrame {
  const buffer = new Float64Array(alive * bins)
  const views = Array.from({ length: alive }, (_, place) => buffer.subarray(place * bins, (place + 1) * bins))
  const findings: Finding[] = []
  return {
    bins,
    findings,
    column: (column: Column) => {
      const view = views[places[column]!]
      if (view === undefined) throw new RangeError(`nothing computes the column ${column}`)
      return view
    },
    note: (finding) => {
      findings.push(finding)
    },
  }
}
