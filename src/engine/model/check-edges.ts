import { didYouMean, problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import type { ModelEdge, ModelNode } from '../vocabulary/index.ts'

const pathOf = (edge: ModelEdge): DocPath => ['topology', 'edges', edge.index]

type Report = (diagnostic: Diagnostic) => void

/** Edges, and what stands in the document of each. */
export interface EdgesDocument {
  readonly nodes: readonly ModelNode[]
  readonly edges: readonly ModelEdge[]
  readonly given: readonly object[]
}

/** Problems of edges: ends that do not exist, directions that cannot be, outlets that are not there or not open. */
export function checkEdges({ nodes, edges, given }: EdgesDocument, report: Report): void {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (const edge of edges) {
    const path = pathOf(edge)
    for (const end of ['from', 'to'] as const) {
      if (byId.has(edge[end])) continue
      const message = `the edge names the node ${JSON.stringify(edge[end])}, which does not exist`
      report(problem('node-unknown', [...path, end], message, didYouMean(edge[end], byId.keys())))
    }
    const from = byId.get(edge.from)
    const to = byId.get(edge.to)
    if (to !== undefined && !to.kind.inlet) {
      const message = `the edge leads into ${to.id}, which is a ${to.kind.kind}`
      report(problem('edge-direction', [...path, 'to'], message, `Nothing can enter a ${to.kind.kind}.`))
    }
    if (from !== undefined) checkOutlet(from, edge, Object.keys(given[edge.index]!), report)
  }
}

function checkOutlet(from: ModelNode, edge: ModelEdge, given: readonly string[], report: Report): void {
  const path = pathOf(edge)
  const { kind, fields, id } = from
  if (kind.outlets.length === 0) {
    const message = `the edge leads out of ${id}, which is a ${kind.kind}`
    report(problem('edge-direction', [...path, 'from'], message, `Nothing can leave a ${kind.kind}.`))
  } else if (!edge.effort && kind.taps?.includes(edge.outlet) === true) {
    const message = `${edge.outlet} of ${id} leads nowhere: only an effort edge can copy it`
    report(problem('edge-effort', [...path, 'outlet'], message, 'Say effort: true, or use an outlet.'))
  } else if (!waysOf(kind, edge).includes(edge.outlet)) {
    const message = `${id} (${kind.kind}) has no outlet ${JSON.stringify(edge.outlet)}`
    report(problem('outlet-unknown', [...path, 'outlet'], message, didYouMean(edge.outlet, waysOf(kind, edge))))
  } else {
    checkFields(from, edge, given, report)
    const { where } = kind.measures[edge.outlet]!
    if (where === undefined || where(fields)) return
    const message = `nothing can leave ${id} by ${edge.outlet} with the fields it has`
    const hint = `Give ${id} the field that opens the outlet, or remove the edge.`
    report(problem('outlet-unused', [...path, 'outlet'], message, hint))
  }
}

/** What an edge may leave a node by. */
function waysOf({ outlets, taps = [] }: ModelNode['kind'], { effort }: ModelEdge): readonly string[] {
  return effort ? [...outlets, ...taps] : outlets
}

/** Fields that mean nothing at an edge of this sort. */
function checkFields({ kind, fields, id }: ModelNode, edge: ModelEdge, given: readonly string[], report: Report): void {
  const path = pathOf(edge)
  if (edge.effort) {
    if (!given.includes('share')) return
    const message = `${edge.id} is an effort edge and has a share`
    report(problem('edge-effort', [...path, 'share'], message, 'It copies the whole flow: use multiplier.'))
    return
  }
  const policy = edge.outlet === 'served' ? kind.routing?.(fields) : undefined
  if (policy === undefined) return
  for (const field of ['share', 'classes'] as const) {
    if (!given.includes(field)) continue
    const message = `${edge.id} has ${field}, but ${id} parts its work by ${policy.name}`
    report(problem('router-edge', [...path, field], message, `Remove ${field}, or use the policy shares.`))
  }
}
