import type { Asked, Trace, Walk } from './cause.ts'
import { walkOf } from './cause.ts'
import type { LastingReader } from './lasting-columns.ts'
import type { Model } from './vocabulary/index.ts'

/**
 * Why each of some changes came about; in their order. Walks that are at the same place of the run go on together, the last
 * place first, because causes lie upstream: so each place is visited about once.
 */
export function traceAll(model: Model, reader: LastingReader, asked: readonly Asked[]): readonly (Trace | undefined)[] {
  const traces = new Array<Trace | undefined>(asked.length)
  const waiting = new Map<number, { readonly walk: Walk; readonly i: number }[]>()
  const goOn = (walk: Walk, i: number, place: number | undefined): void => {
    for (;;) {
      const step = walk.next()
      if (step.done === true) {
        traces[i] = step.value
        return
      }
      const next = reader.placeOf(step.value)
      if (next === place) continue
      const there = waiting.get(next)
      if (there === undefined) waiting.set(next, [{ walk, i }])
      else there.push({ walk, i })
      return
    }
  }
  asked.forEach((one, i) => {
    goOn(walkOf(model, reader, one), i, undefined)
  })
  while (waiting.size > 0) {
    const place = Math.max(...waiting.keys())
    const there = waiting.get(place)!
    waiting.delete(place)
    for (const { walk, i } of there) goOn(walk, i, place)
  }
  return traces
}
