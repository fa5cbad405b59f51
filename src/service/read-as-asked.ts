import type { StoredRun } from './stored-run.ts'

/** Values of a series by its id, whole; undefined where the run holds none of that id. */
interface WholeSeries {
  values(id: string): Float64Array | undefined
}

/**
 * Works on the series of a run, of which only those are read that the work asks for. It is done over and over, each time
 * with what it asked for the time before, until it asks for nothing new: to work without a series is what it must be able
 * to do anyhow, because a run need not hold all of them.
 *
 * @returns does one work after the other; what is read for one is there for the next
 */
export function readAsAsked({ source, series }: StoredRun): <T>(work: (reader: WholeSeries) => T) => Promise<T> {
  const held = new Set(source.index.series.map(({ id }) => id))
  const read = new Map<string, Float64Array>()
  return async (work) => {
    for (;;) {
      const asked = new Set<string>()
      const result = work({
        values: (id) => {
          const values = read.get(id)
          if (values === undefined && held.has(id)) asked.add(id)
          return values
        },
      })
      if (asked.size === 0) return result
      const { values } = await series(asked)
      for (const id of asked) read.set(id, values(id))
    }
  }
}
