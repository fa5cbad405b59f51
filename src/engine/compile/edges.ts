import { problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import { delayed, inTransit, meetingAge, SHARES_TOLERANCE, splitFlow } from '../kernel/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import { emitSum, type ModelEdge, type ModelNode, type SeriesRange } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { lowerField } from './lower-field.ts'

/** What an edge brings: work, and the minutes since it entered the system. */
export interface Delivery {
  readonly flow: Column
  readonly age: Column
}

/** Columns of the edges, made before any node is lowered, because a loop may need them in any order. */
export interface EdgeColumns {
  /** By edge id. */
  readonly delivered: ReadonlyMap<string, Delivery>
  /** Minutes since entering of what leaves, by `node.outlet`. */
  readonly ages: ReadonlyMap<string, Column>
}

/** Part of the flow an edge may take. */
export const SHARE_RANGE: SeriesRange = { maximum: 1 }

const pathOf = (edge: ModelEdge): DocPath => ['topology', 'edges', edge.index]

/** Columns of what every edge delivers, and of the age of what leaves every outlet. */
export function reserveEdges({ model, builder }: CompileContext): EdgeColumns {
  const ages = new Map<string, Column>()
  for (const { id, kind } of model.nodes) {
    for (const outlet of kind.outlets) ages.set(`${id}.${outlet}`, builder.reserve(`${id}#${outlet}Age`))
  }
  const delivered = new Map(
    model.edges.map((edge) => [edge.id, { flow: builder.reserve(), age: builder.reserve() }] as const),
  )
  return { ages, delivered }
}

/** Lower every edge: its part of its outlet's flow, what is on its way, and what it delivers. */
export function lowerEdges(context: CompileContext, columns: EdgeColumns): void {
  const { model, names, builder } = context
  for (const node of model.nodes) {
    for (const outlet of node.kind.outlets) {
      const edges = model.edgesFrom(node.id, outlet)
      const flow = ownColumn(context, node.id, outlet)
      if (edges.length > 0 && flow !== undefined) lowerSplit(context, edges, flow)
    }
  }
  for (const edge of model.edges) {
    const flow = names.series.get(`${edge.id}.flow`)!
    const age = columns.ages.get(`${edge.from}.${edge.outlet}`)!
    const delivery = columns.delivered.get(edge.id)!
    builder.from({ path: pathOf(edge), opens: 'edge' }, () => {
      if (edge.lag === 0) {
        builder.alias(delivery.flow, flow)
        builder.alias(delivery.age, age)
      } else lowerLag(context, edge, { flow, age, delivery })
    })
  }
}

function lowerLag(
  { builder, names }: CompileContext,
  edge: ModelEdge,
  { flow, age, delivery }: { flow: Column; age: Column; delivery: Delivery },
): void {
  const { lag } = edge
  emitDelayed(builder, { out: delivery.flow, a: flow, lag, add: 0, before: 0 })
  builder.hide(`${edge.id}.delivered`, delivery.flow)
  emitDelayed(builder, { out: delivery.age, a: age, lag, add: lag * builder.grid.binMinutes, before: NaN })
  builder.emit({
    name: 'in-transit',
    outs: [names.series.get(`${edge.id}.inTransit`)!],
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

/** Edges of one outlet, in declared order: each takes its share, the one without a share takes the rest. */
function lowerSplit(context: CompileContext, edges: readonly ModelEdge[], flow: Column): void {
  const { builder, names } = context
  const sharing = edges.filter((edge) => edge.share !== undefined)
  const free = edges.filter((edge) => edge.share === undefined)
  const flowOf = (edge: ModelEdge): Column => names.series.get(`${edge.id}.flow`)!
  if (free.length > 1) {
    reportFree(context, free)
    return
  }
  const shares = sharing.map((edge) =>
    lowerField(context, {
      value: edge.share!,
      path: [...pathOf(edge), 'share'],
      what: `share of ${edge.id}`,
      range: SHARE_RANGE,
    }),
  )
  if (sharing.length === 0) {
    const only = free[0]!
    builder.from({ path: pathOf(only), opens: 'edge' }, () => {
      builder.alias(flowOf(only), flow)
    })
    return
  }
  const rest = free.length === 1
  const path = pathOf(edges[0]!)
  const what = outletName(edges[0]!)
  const must = rest ? 'at most 1' : '1'
  if (sharesAreWrong(context, { shares, rest, what, must, path })) return
  builder.emit({
    name: rest ? 'split-rest' : 'split',
    outs: [...sharing, ...free].map(flowOf),
    now: [flow, ...shares],
    start: ({ outs, now, note }) => {
      const finding = note({ code: 'shares-sum', path, what, must })
      const [whole, ...parts] = now
      return (t0, t1) => {
        splitFlow(outs, whole!, parts, rest, finding, t0, t1)
      }
    },
  })
}

/** Shares that are all plain numbers are judged when the model is compiled. */
function sharesAreWrong(
  { builder, report }: CompileContext,
  split: { shares: readonly Column[]; rest: boolean; what: string; must: string; path: DocPath },
): boolean {
  const values = split.shares.map((share) => builder.constantOf(share))
  if (values.includes(undefined)) return false
  const sum = (values as number[]).reduce((total, value) => total + value, 0)
  if (split.rest ? sum <= 1 + SHARES_TOLERANCE : Math.abs(sum - 1) <= SHARES_TOLERANCE) return false
  report(sharesProblem({ ...split, value: sum }))
  return true
}

/** The complaint about shares, found before or during evaluation. */
export function sharesProblem(offence: SharesOffence): Diagnostic {
  const { path, what, value, must, firstBin } = offence
  const place = firstBin === undefined ? '' : ` in bin ${firstBin}`
  return problem(
    'shares-sum',
    path,
    `the shares of ${what} sum to ${value}${place}, and must sum to ${must}`,
    'Make them sum to 1, or leave the share of exactly one edge out: it takes the rest.',
  )
}

/** Shares that do not sum to what they must. */
export interface SharesOffence {
  readonly path: DocPath
  /** The node, and the outlet when it is not `served`. */
  readonly what: string
  readonly value: number
  readonly must: string
  /** Absent when the shares are plain numbers. */
  readonly firstBin?: number
}

function outletName(edge: ModelEdge): string {
  return edge.outlet === 'served' ? edge.from : `${edge.from} by ${edge.outlet}`
}

function reportFree({ report }: CompileContext, free: readonly ModelEdge[]): void {
  const edge = free[1]!
  const ids = free.map(({ id }) => id).join(', ')
  const message = `${free.length} edges leave ${outletName(edge)} without a share: ${ids}`
  report(problem('shares-sum', pathOf(edge), message, 'Give all of them but one a share; that one takes the rest.'))
}

/** What arrives at a node: the sum of what its edges deliver in declared order, and its mean age. */
export function lowerArrivals(context: CompileContext, node: ModelNode, columns: EdgeColumns): Delivery {
  const { model, builder } = context
  const edges = model.edgesInto(node.id)
  const deliveries = edges.map((edge) => columns.delivered.get(edge.id)!)
  // Work is of age 0 where it enters the system; where nothing can arrive there is no age.
  if (deliveries.length === 0) return { flow: builder.constant(0), age: builder.constant(node.kind.inlet ? NaN : 0) }
  const flows = deliveries.map(({ flow }) => flow)
  const ages = deliveries.map(({ age }) => age)
  const age = builder.emit({
    name: 'meeting-age',
    outs: [builder.reserve(`${node.id}#arrivalsAge`)],
    now: [...flows, ...ages],
    start: ({ outs: [out], now }) => {
      const flowColumns = now.slice(0, flows.length)
      const ageColumns = now.slice(flows.length)
      return (t0, t1) => {
        meetingAge(out!, flowColumns, ageColumns, t0, t1)
      }
    },
  })
  return { flow: flows.length === 1 ? flows[0]! : emitSum(builder, flows), age }
}
