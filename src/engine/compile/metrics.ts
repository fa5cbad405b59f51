import type { MetricDef, ModelNode } from '../vocabulary/index.ts'
import { apartClasses, ownColumn, type CompileContext } from './context.ts'
import { appliesTo } from './reserve.ts'

/** Lower every metric for every node that has what it needs, over all classes and where it is per class for each. */
export function lowerMetrics(context: CompileContext): void {
  const { model, definitions } = context
  for (const node of model.nodes) {
    for (const metric of definitions.metrics) {
      if (!appliesTo(context, metric, node)) continue
      lowerMetric(context, metric, node)
      if (metric.perClass !== true) continue
      for (const workClass of apartClasses(context)) lowerMetric(context, metric, node, workClass)
    }
  }
}

function lowerMetric(context: CompileContext, metric: MetricDef, { id }: ModelNode, workClass?: string): void {
  const { builder } = context
  const column = metric.lower({
    builder,
    binMinutes: builder.grid.binMinutes,
    // What there is for all classes together only, such as a capacity, serves each of them.
    column: (name) => ownColumn(context, id, name, workClass) ?? ownColumn(context, id, name)!,
  })
  builder.alias(ownColumn(context, id, metric.id, workClass)!, column)
}
