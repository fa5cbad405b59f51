import type { MetricDef, MetricLowering, ModelNode } from '../vocabulary/index.ts'
import { apartClasses, ownColumn, type CompileContext } from './context.ts'

/** Lower every metric for every node that has what it needs, over all classes and where it is per class for each. */
export function lowerMetrics(context: CompileContext): void {
  const { model, definitions, names } = context
  for (const node of model.nodes) {
    const columns = names.owned.get(node.id)?.shape.names
    const whole = loweredAt(context, node)
    for (const metric of definitions.metrics) {
      // A metric has a column where a node has what it needs.
      if (columns?.has(metric.id) !== true) continue
      lowerMetric(context, metric, whole)
      if (metric.perClass !== true) continue
      for (const workClass of apartClasses(context)) {
        lowerMetric(context, metric, loweredAt(context, node, workClass))
      }
    }
  }
}

/** Where metrics are lowered: at a node, over all classes or for one of them. */
interface Lowered extends MetricLowering {
  readonly id: string
  readonly workClass: string | undefined
}

function loweredAt(context: CompileContext, { id }: ModelNode, workClass?: string): Lowered {
  const { builder } = context
  return {
    id,
    workClass,
    builder,
    binMinutes: builder.grid.binMinutes,
    // What there is for all classes together only, such as a capacity, serves each of them.
    column: (name) => ownColumn(context, id, name, workClass) ?? ownColumn(context, id, name)!,
  }
}

function lowerMetric(context: CompileContext, metric: MetricDef, at: Lowered): void {
  context.builder.alias(ownColumn(context, at.id, metric.id, at.workClass)!, metric.lower(at))
}
