import type { Column, Finding, Frame, StreamKeys } from '../plan/index.ts'
import type { Layout } from './layout.ts'

/** A frame that owns its columns: one Float64Array of `bins` values each, all views of one buffer. */
export interface OwnedFrame extends Frame {
  /** What ops that judge their data found, in the order in which they started. */
  readonly findings: readonly Finding[]
}

/** What stands for the keys of a plan in which nothing is drawn: formulas, for example. */
export const NO_KEYS: StreamKeys = (stream) => {
  throw new RangeError(`no key is given for the stream ${stream}`)
}

/** The columns of a layout; 8 bytes per bin and column that is alive. */
export function createFrame({ places, alive }: Layout, bins: number, key: StreamKeys): OwnedFrame {
  const buffer = new Float64Array(alive * bins)
  const views = Array.from({ length: alive }, (_, place) => buffer.subarray(place * bins, (place + 1) * bins))
  const findings: Finding[] = []
  return {
    bins,
    findings,
    key,
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
