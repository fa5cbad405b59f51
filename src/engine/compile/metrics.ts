import type { MetricDef, ModelNode } from '../vocabulary/index.ts'
import { apartClasses, ownColumn, type CompileContext } from './context.ts'

/** Lower every metric for every node that has what it needs, over all classes and where it is per class for each. */
export function lowerMetrics(context: CompileContext): void {
  const { model, definitions, names } = context
  for (const node of model.nodes) {
    const columns = names.owned.get(node.id)?.shape.names
    for (const metric of definitions.metrics) {
      // A metric has a column where a node has what it needs.
      if (columns?.has(metric.id) !== true) continue
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
