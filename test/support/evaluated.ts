import { startEvaluation, streamKeys, type Plan } from '../../src/engine/index.ts'
import type { SeriesOf } from './bits.ts'
import { preparedOf, type Fields } from './models.ts'

/** The series of a plan after advancing one evaluation to each of these bins in turn; to the last one at once unless given. */
export function evaluated(plan: Plan, steps: readonly number[] = [plan.grid.bins]): SeriesOf {
  const evaluation = startEvaluation(plan, streamKeys(0, 0))
  for (const t1 of steps) evaluation.advance(t1)
  return { series: plan.series.map(({ column, ...spec }) => ({ ...spec, values: evaluation.frame.column(column) })) }
}

/** The series of a model without a seed that is known to be right, and nothing that a run makes of them: half the work of one. */
export function seriesOf(document: Fields): SeriesOf {
  return evaluated(preparedOf(document).plan)
}
