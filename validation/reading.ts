import type { Run } from '../src/engine/index.ts'

/** What a case reads of a finished run. */
export interface Reading {
  readonly run: Run
  /** Values of a series by bin, NaN where undefined; throws where the run has none of that id. */
  values(id: string): Float64Array
  /** Value of a series in a bin; the last one unless given. */
  at(id: string, bin?: number): number
  /** Sum of a series over its bins. */
  total(id: string): number
  /** Sum of `of` × `by` over the bins where `by` is not 0, times the length of a bin in no unit: Σ waitTime · attempts. */
  weighted(of: string, by: string): number
  /** Minutes from the start of the run to the instant of the first event of that kind at a node; NaN without one. */
  eventAt(kind: string, node: string): number
}

/** Reads a run. */
export function readingOf(run: Run): Reading {
  const series = new Map(run.series.map(({ id, values }) => [id, values]))
  const values = (id: string): Float64Array => {
    const found = series.get(id)
    if (found === undefined) throw new RangeError(`the run has no series '${id}'`)
    return found
  }
  return {
    run,
    values,
    at: (id, bin = run.model.grid.bins - 1) => values(id)[bin]!,
    total: (id) => values(id).reduce((sum, value) => sum + value, 0),
    weighted(of, by) {
      const weights = values(by)
      return values(of).reduce((sum, value, t) => (weights[t]! > 0 ? sum + value * weights[t]! : sum), 0)
    },
    eventAt(kind, node) {
      const found = run.events.find((event) => event.kind === kind && event.node === node)
      return found === undefined ? NaN : (found.bin + found.part) * run.model.grid.binMinutes
    },
  }
}
