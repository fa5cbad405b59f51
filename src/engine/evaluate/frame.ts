import type { Column, Finding, Frame } from '../plan/index.ts'

/** A frame that owns its columns: one Float64Array of `bins` values each, all views of one buffer. */
export interface OwnedFrame extends Frame {
  /** What ops that judge their data found, in the order in which they started. */
  readonly findings: readonly Finding[]
}

/** All columns, zero-filled. 8 bytes per column and bin. */
export function createFrame(columns: number, bins: number): OwnedFrame {
  const buffer = new Float64Array(columns * bins)
  const views = Array.from({ length: columns }, (_, c) => buffer.subarray(c * bins, (c + 1) * bins))
  const findings: Finding[] = []
  return {
    bins,
    findings,
    column: (column: Column) => views[column]!,
    note: (finding) => {
      findings.push(finding)
    },
  }
}
