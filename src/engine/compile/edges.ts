import { delayed, inTransit } from '../kernel/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { ModelEdge } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { lowerTotal, pathOf, type EdgeColumns } from './edge-columns.ts'
import { lowerSplits } from './splits.ts'

/** Lower every edge: its part of its outlet's flow, what is on its way, and what it delivers. */
export function lowerEdges(context: CompileContext, columns: EdgeColumns): void {
  const { model, builder } = context
  lowerSplits(context)
  for (const edge of model.edges) {
    builder.from({ path: pathOf(edge), opens: 'edge' }, () => {
      for (const workClass of edge.classes) lowerDelivery(context, edge, workClass, columns)
      if (edge.lag > 0) lowerTotal(context, edge, 'inTransit')
    })
  }
}

function lowerDelivery(context: CompileContext, edge: ModelEdge, workClass: string, columns: EdgeColumns): void {
  const { builder, model } = context
  const flow = ownColumn(context, edge.id, 'flow', workClass)!
  const age = columns.age(edge.from, edge.outlet, workClass)
  const delivery = columns.delivered(edge, workClass)
  const { lag } = edge
  if (lag === 0) {
    builder.alias(delivery.flow, flow)
    builder.alias(delivery.age, age)
    return
  }
  emitDelayed(builder, { out: delivery.flow, a: flow, lag, add: 0, before: 0 })
  builder.hide(`${edge.id}.delivered${model.hasClasses ? `.${workClass}` : ''}`, delivery.flow)
  emitDelayed(builder, { out: delivery.age, a: age, lag, add: lag * builder.grid.binMinutes, before: NaN })
  builder.emit({
    name: 'in-transit',
    outs: [ownColumn(context, edge.id, 'inTransit', workClass)!],
    now: [flow],
    constants: { lag },
    start:
      ({ outs: [out], now: [entering] }) =>
      (t0, t1) => {
        inTransit(out!, entering!, lag, t0, t1)
      },
  })
}

function emitDelayed(
  builder: PlanBuilder,
  { out, a, ...options }: { out: Column; a: Column; lag: number; add: number; before: number },
): void {
  builder.emit({
    name: 'delayed',
    outs: [out],
    past: [a],
    constants: options,
    start:
      ({ outs: [written], past: [read] }) =>
      (t0, t1) => {
        delayed(written!, read!, options, t0, t1)
      },
  })
}
