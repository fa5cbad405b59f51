import { andThen, checked, hasErrors, instantMs, localClock, type Checked } from '../base/index.ts'
import { compile } from './compile/index.ts'
import { startEvaluation } from './evaluate/index.ts'
import type { ExplainedRun } from './explain/index.ts'
import { streamKeys } from './kernel/index.ts'
import { offences } from './judge.ts'
import { checkModel, SHIPPED } from './model/index.ts'
import { recording } from './recording.ts'
import type { SimulateOptions } from './simulate.ts'

/**
 * Model document -> a run whose every value is at hand: what `simulate` computes, with scratch measures and fields, and
 * every column kept. Pure: the same values, bit for bit, as in the run of the document.
 */
export function explainedRun(document: unknown, options: SimulateOptions = {}): Checked<ExplainedRun> {
  const { definitions, validate } = options.vocabulary ?? SHIPPED
  const { recorder, recorded } = recording()
  return andThen(checkModel(document, definitions, validate), (model) =>
    andThen(compile(model, definitions, options.inputs ?? new Map(), recorder), ({ plan, absent }) => {
      const evaluation = startEvaluation(plan, streamKeys(model.seed, options.replicate ?? 0))
      evaluation.advance(plan.grid.bins)
      const diagnostics = offences(plan, evaluation.frame.findings)
      if (hasErrors(diagnostics)) return { diagnostics }
      const columns = new Map([...plan.hidden, ...plan.series.map(({ id, column }) => [id, column] as const)])
      const run: ExplainedRun = {
        model,
        plan,
        definitions,
        clock: { startMs: instantMs(model.window.start) ?? 0, offsetMinutes: localClock(model.window.offsets) },
        values: (id) => {
          const column = columns.get(id)
          return column === undefined ? undefined : evaluation.frame.column(column)
        },
        absent: (id) => absent(id) ?? NaN,
        recorded,
        details: new Map(),
      }
      return checked(run, diagnostics)
    }),
  )
}
