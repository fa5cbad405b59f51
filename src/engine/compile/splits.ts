import { problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import { SHARES_TOLERANCE, splitFlow } from '../kernel/index.ts'
import type { Column } from '../plan/index.ts'
import {
  initialWork,
  type ModelEdge,
  type ModelNode,
  type RoutingPolicy,
  type SeriesRange,
} from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { pathOf, takenColumn } from './edge-columns.ts'
import { lowerHeldShares } from './held-shares.ts'
import type { HeldColumns } from './held.ts'
import { lowerField } from './lower-field.ts'

/** Part of the flow an edge may take. */
export const SHARE_RANGE: SeriesRange = { maximum: 1 }

/** Part what leaves by every outlet over its edges: the flow of each edge, of each class and over all. */
export function lowerSplits(context: CompileContext, held: HeldColumns): void {
  const { model } = context
  for (const node of model.nodes) {
    for (const outlet of node.kind.outlets) {
      const edges = model.edgesFrom(node.id, outlet)
      if (edges.length === 0 || ownColumn(context, node.id, outlet) === undefined) continue
      for (const parted of lowerOutlet(context, node, outlet, edges)) lowerHeldShares(context, held, parted)
    }
  }
}

/** Classes that take the same edges of an outlet, so that the same shares part them. */
interface Group {
  readonly classes: readonly string[]
  readonly edges: readonly ModelEdge[]
}

/** Answers the groups of classes that could be parted. */
function lowerOutlet(
  context: CompileContext,
  node: ModelNode,
  outlet: string,
  edges: readonly ModelEdge[],
): readonly Split[] {
  const policy = outlet === 'served' ? node.kind.routing?.(node.fields) : undefined
  const shares =
    policy === undefined
      ? new Map(edges.flatMap((edge) => lowerShare(context, edge)))
      : routedShares(context, policy, node, edges)
  const splits = groupsOf(context, edges)
    .map((group): Split => ({ ...group, what: whatOf(context, edges[0]!, group), shares }))
    .filter((split) => policy !== undefined || isSound(context, split))
  for (const split of splits) {
    split.classes.forEach((workClass, i) => {
      const flow = ownColumn(context, node.id, outlet, workClass)!
      lowerSplit(context, { ...split, workClass, flow, judges: policy === undefined && i === 0 })
    })
  }
  return splits
}

/** Shares by a policy of the node's own, from what it sees of the nodes at the ends of the edges. */
function routedShares(
  context: CompileContext,
  policy: RoutingPolicy,
  node: ModelNode,
  edges: readonly ModelEdge[],
): Map<string, Column> {
  const { model, builder } = context
  const targets = edges.map(({ to }) => ({
    measure: (name: string) => ownColumn(context, to, name),
    initial: initialWork(model, model.node(to)!, null),
  }))
  const columns = policy.lower(builder, ownColumn(context, node.id, 'served')!, targets)
  return new Map(edges.map(({ id }, i) => [id, columns[i]!]))
}

function lowerShare(context: CompileContext, edge: ModelEdge): (readonly [string, Column])[] {
  if (edge.share === undefined) return []
  const path: DocPath = [...pathOf(edge), 'share']
  const field = { value: edge.share, path, what: `share of ${edge.id}`, range: SHARE_RANGE }
  return [[edge.id, lowerField(context, field)]]
}

function groupsOf({ model }: CompileContext, edges: readonly ModelEdge[]): Group[] {
  const groups = new Map<string, { classes: string[]; edges: readonly ModelEdge[] }>()
  for (const workClass of model.classes) {
    const taken = edges.filter(({ classes }) => classes.includes(workClass))
    if (taken.length === 0) continue
    const key = taken.map(({ index }) => index).join()
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { classes: [workClass], edges: taken })
    else known.classes.push(workClass)
  }
  return [...groups.values()]
}

/** The node, its outlet when it is not `served`, and the classes where there are several. */
function whatOf({ model }: CompileContext, { from, outlet }: ModelEdge, { classes }: Group): string {
  const place = outlet === 'served' ? from : `${from} by ${outlet}`
  return model.hasClasses ? `${place} for ${classes.join(', ')}` : place
}

interface Split extends Group {
  /** The outlet and the classes, as people call them. */
  readonly what: string
  /** By edge id; an edge without one takes the rest. */
  readonly shares: ReadonlyMap<string, Column>
}

/** Whether the edges can part a flow, as far as it can be seen without one: one has no share at most, plain numbers fit. */
function isSound({ builder, report }: CompileContext, { edges, what, shares }: Split): boolean {
  const free = edges.filter(({ share }) => share === undefined)
  if (free.length > 1) {
    const ids = free.map(({ id }) => id).join(', ')
    const message = `${free.length} edges leave ${what} without a share: ${ids}`
    const hint = 'Give all of them but one a share; that one takes the rest.'
    report(problem('shares-sum', pathOf(free[1]!), message, hint))
    return false
  }
  const values = edges.flatMap(({ id }) => shares.get(id) ?? []).map((share) => builder.constantOf(share))
  if (values.length === 0 || values.includes(undefined)) return true
  const sum = (values as number[]).reduce((total, value) => total + value, 0)
  const rest = free.length === 1
  if (rest ? sum <= 1 + SHARES_TOLERANCE : Math.abs(sum - 1) <= SHARES_TOLERANCE) return true
  report(sharesProblem({ path: pathOf(edges[0]!), what, value: sum, must: mustOf(rest) }))
  return false
}

const mustOf = (rest: boolean): string => (rest ? 'at most 1' : '1')

/** Edges of one class in declared order: each takes its share, the one without a share takes the rest. */
function lowerSplit(
  context: CompileContext,
  split: Split & { readonly workClass: string; readonly flow: Column; readonly judges: boolean },
): void {
  const { builder } = context
  const { edges, what, shares, workClass, flow, judges } = split
  const flowOf = (edge: ModelEdge): Column => takenColumn(context, edge, workClass)!
  const sharing = edges.filter(({ id }) => shares.has(id))
  const free = edges.filter(({ id }) => !shares.has(id))
  if (sharing.length === 0) {
    const only = free[0]!
    builder.from({ path: pathOf(only), opens: 'edge' }, () => {
      builder.alias(flowOf(only), flow)
    })
    return
  }
  const rest = free.length === 1
  const path = pathOf(edges[0]!)
  builder.emit({
    name: rest ? 'split-rest' : 'split',
    outs: [...sharing, ...free].map(flowOf),
    now: [flow, ...sharing.map(({ id }) => shares.get(id)!)],
    start: ({ outs, now, note }) => {
      // The shares are the same for every class of the group: one of them judges.
      const finding = judges
        ? note({ code: 'shares-sum', path, what, must: mustOf(rest) })
        : { firstBin: -1, value: NaN, count: 0 }
      const [whole, ...parts] = now
      return (t0, t1) => {
        splitFlow(outs, whole!, parts, rest, finding, t0, t1)
      }
    },
  })
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
  /** The node, its outlet when it is not `served`, and the classes where there are several. */
  readonly what: string
  readonly value: number
  readonly must: string
  /** Absent when the shares are plain numbers. */
  readonly firstBin?: number
}
