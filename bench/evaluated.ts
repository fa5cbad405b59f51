import { evaluate } from '../src/engine/evaluate/index.ts'
import { prepare, type Prepared } from '../src/engine/index.ts'
import type { Document } from './models.ts'
import { checkSameValues } from './same-values.ts'

/** A model that compiles, and the values of its series. */
export interface Evaluated {
  readonly prepared: Prepared
  /** Values of series and bins together. */
  readonly count: number
  values(id: string): Float64Array
}

/** Compile a document of this folder; what is wrong with one is an error. */
export function prepared(document: Document): Prepared {
  const { value, diagnostics } = prepare(document)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
  return value
}

/** Evaluate all columns of a plan as a run does, so that those of series stay. */
export function evaluateAll({ plan, layout }: Prepared): ReturnType<typeof evaluate> {
  return evaluate(plan, { layout, look: () => undefined })
}

/** The values of all series of a model, computed once. */
export function evaluated(document: Document): Evaluated {
  const model = prepared(document)
  const frame = evaluateAll(model)
  const columns = new Map(model.plan.series.map(({ id, column }) => [id, column]))
  return {
    prepared: model,
    count: model.plan.series.length * model.plan.grid.bins,
    values(id) {
      const column = columns.get(id)
      if (column === undefined) throw new Error(`the model has no series "${id}"`)
      return frame.column(column)
    },
  }
}

/** Make sure that a floor computes the series that the engine computes. */
export function checkFloor(evaluation: Evaluated, floor: ReadonlyMap<string, Float64Array>): void {
  for (const [id, values] of floor) checkSameValues(id, evaluation.values(id), values)
}
