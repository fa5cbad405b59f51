import type { Column } from '../plan/index.ts'
import { emitSum, type FlowLowering, type ModelNode, type NodeLowering } from '../vocabulary/index.ts'
import { emitMeetingAge, lowerArrivals } from './arrivals.ts'
import { apartClasses, columnIn, ownColumn, type CompileContext } from './context.ts'
import type { Owned } from './names.ts'
import type { Delivery, EdgeColumns } from './edge-columns.ts'
import type { HeldColumns } from './held.ts'
import { nodeFields, type NodeFields } from './node-fields.ts'

/** Lower every node by its kind, in the order of ids. */
export function lowerNodes(context: CompileContext, edges: EdgeColumns, held: HeldColumns): void {
  for (const node of context.model.nodes) lowerNode(context, node, { edges, held })
}

/** What the views of one node share. */
interface NodeState {
  readonly context: CompileContext
  readonly node: ModelNode
  readonly own: Owned
  readonly edges: EdgeColumns
  readonly held: HeldColumns
  readonly fields: NodeFields
}

function lowerNode(
  context: CompileContext,
  node: ModelNode,
  columns: { readonly edges: EdgeColumns; readonly held: HeldColumns },
): void {
  const state: NodeState = {
    context,
    node,
    own: context.names.owned.get(node.id)!,
    edges: columns.edges,
    held: columns.held,
    fields: nodeFields(context, node),
  }
  const { classes } = context.model
  const views = classes.map((workClass) => classView(state, workClass))
  if (views.length === 1 || node.kind.together !== true) {
    for (const view of views) node.kind.lower(loweringOf(state, view, [view]))
    sumMeasures(context, node)
  } else node.kind.lower(loweringOf(state, wholeView(state, views), views))
  for (const view of views) view.ageTheRest()
}

function loweringOf(
  { context: { builder, recorder }, node: { id, fields }, held }: NodeState,
  view: FlowLowering,
  classes: readonly FlowLowering[],
): NodeLowering<never> {
  return {
    ...view,
    builder,
    id,
    fields: fields as never,
    binMinutes: builder.grid.binMinutes,
    classes,
    held: held.lowering(id),
    recorder,
  }
}

/** The work of one class, and what is left to say of it when the kind has said all. */
interface ClassView extends FlowLowering {
  /** Give the outlets to which the kind gave no age that of the arrivals. */
  readonly ageTheRest: () => void
}

function classView(state: NodeState, workClass: string): ClassView {
  const { context, node, edges, fields } = state
  // Bit i is 1 where outlet i has an age.
  let aged = 0
  const setAge = (outlet: string, column: Column): void => {
    aged |= 1 << node.kind.outlets.indexOf(outlet)
    context.builder.alias(edges.age(node.id, outlet, workClass), column)
  }
  const arriving = lowerArrivals(context, node, workClass, edges)
  // In a model of one class its columns are those of the whole, also where there are no others.
  const apart = apartClasses(context).length === 0 ? undefined : workClass
  const unrouted = (outlet: string): boolean => context.model.edgesFrom(node.id, outlet, workClass).length === 0
  return {
    ...measuresOf(state, apart),
    workClass,
    arrivals: arriving.flow,
    arrivalsAge: arriving.age,
    series: (field) => fields.series(field, workClass),
    unrouted: (outlets) =>
      emitSum(
        context.builder,
        outlets.filter(unrouted).map((o) => measureOf(state, o, apart)),
      ),
    setAge,
    ageTheRest: () => {
      node.kind.outlets.forEach((outlet, i) => {
        if ((aged & (1 << i)) === 0) setAge(outlet, arriving.age)
      })
    },
  }
}

/** The work of all classes together. */
function wholeView(state: NodeState, views: readonly FlowLowering[]): FlowLowering {
  const { builder } = state.context
  const arriving = meeting(state, views)
  return {
    ...measuresOf(state, undefined),
    workClass: views[0]!.workClass,
    arrivals: arriving.flow,
    arrivalsAge: arriving.age,
    series: (field) => views[0]!.series(field),
    unrouted: (outlets) =>
      emitSum(
        builder,
        views.map((view) => view.unrouted(outlets)),
      ),
    setAge: (outlet, column) => {
      for (const view of views) view.setAge(outlet, column)
    },
  }
}

function meeting({ context: { builder }, node }: NodeState, views: readonly FlowLowering[]): Delivery {
  const flows = views.map(({ arrivals }) => arrivals)
  const ages = views.map(({ arrivalsAge }) => arrivalsAge)
  const flow = emitSum(builder, flows)
  return { flow, age: emitMeetingAge(builder, flows, ages, builder.reserve(node.id, '#arrivalsAge')) }
}

function measuresOf(state: NodeState, workClass: string | undefined): Pick<FlowLowering, 'measure' | 'set'> {
  const measure = (name: string): Column => measureOf(state, name, workClass)
  const { builder } = state.context
  return {
    measure,
    set: (name, column) => {
      builder.alias(measure(name), column)
    },
  }
}

function measureOf({ context, node, own }: NodeState, name: string, workClass: string | undefined): Column {
  const column = columnIn(context, own, name, workClass)
  if (column !== undefined) return column
  const of = workClass === undefined ? '' : ` of ${workClass}`
  throw new TypeError(`${node.kind.kind} has no measure ${name}${of} with these fields`)
}

/** Measures over all classes of a kind that lowers classes apart: sums from left to right, or weighted means. */
function sumMeasures(context: CompileContext, { id, kind }: ModelNode): void {
  const { builder } = context
  const classes = apartClasses(context)
  if (classes.length === 0) return
  for (const [name, { meanBy }] of Object.entries(kind.measures)) {
    const whole = ownColumn(context, id, name)
    if (whole === undefined) continue
    const columnsOf = (measure: string): Column[] => classes.map((k) => ownColumn(context, id, measure, k)!)
    const columns = columnsOf(name)
    builder.alias(
      whole,
      meanBy === undefined ? emitSum(builder, columns) : emitMeetingAge(builder, columnsOf(meanBy), columns),
    )
  }
}
