import { ownColumn, type CompileContext } from './context.ts'
import { appliesTo } from './reserve.ts'

/** Lower every metric for every node that has what it needs. */
export function lowerMetrics(context: CompileContext): void {
  const { builder, model, definitions } = context
  for (const node of model.nodes) {
    for (const metric of definitions.metrics) {
      if (!appliesTo(context, metric, node)) continue
      const column = metric.lower({
        builder,
        binMinutes: builder.grid.binMinutes,
        column: (name) => ownColumn(context, node.id, name)!,
      })
      builder.alias(ownColumn(context, node.id, metric.id)!, column)
    }
  }
}
