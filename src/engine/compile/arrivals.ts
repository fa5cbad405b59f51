import { meetingAge } from '../kernel/index.ts'
import { emitSum, type ModelNode } from '../vocabulary/index.ts'
import { anew, type Column, type OpIo, type PlanBuilder } from '../plan/index.ts'
import type { CompileContext } from './context.ts'
import type { Delivery, EdgeColumns } from './edge-columns.ts'

/** What arrives at a node of a class: the sum of what its edges deliver in declared order, and its mean age. */
export function lowerArrivals(
  { model, builder, recorder }: CompileContext,
  node: ModelNode,
  workClass: string,
  columns: EdgeColumns,
): Delivery {
  const edges = model.edgesInto(node.id).filter(({ classes }) => classes.includes(workClass))
  const deliveries = edges.map((edge) => columns.delivered(edge, workClass))
  const suffix = model.classes.length === 1 ? '' : `.${workClass}`
  const aged = (flow: Column, age: Column): Delivery => {
    if (recorder !== undefined) builder.hide(`${node.id}.arrivalsAge${suffix}`, age)
    return { flow, age }
  }
  // Work is of age 0 where it enters the system; where nothing can arrive there is no age.
  if (deliveries.length === 0) return aged(builder.constant(0), builder.constant(node.kind.inlet ? NaN : 0))
  const flows = deliveries.map(({ flow }) => flow)
  const ages = deliveries.map(({ age }) => age)
  const age = emitMeetingAge(builder, flows, ages, builder.reserve(node.id, `#arrivalsAge${suffix}`))
  return aged(emitSum(builder, flows), age)
}

/** The column of the mean age where flows meet, weighted by flow. */
export function emitMeetingAge(
  builder: PlanBuilder,
  flows: readonly Column[],
  ages: readonly Column[],
  out = builder.reserve(),
): Column {
  return builder.emit({ name: 'meeting-age', outs: [out], now: [...flows, ...ages], start: MEETING_AGE })
}

/** It reads as many ages as flows. */
const MEETING_AGE = anew(({ outs: [out], now }: OpIo) => {
  const flows = now.slice(0, now.length / 2)
  const ages = now.slice(now.length / 2)
  return (t0, t1) => {
    meetingAge(out!, flows, ages, t0, t1)
  }
})
