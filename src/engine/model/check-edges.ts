import { didYouMean, problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import type { ModelEdge, ModelNode } from '../vocabulary/index.ts'

type Report = (diagnostic: Diagnostic) => void

/** Problems of edges: ends that do not exist, directions that cannot be, outlets that are not there or not open. */
export function checkEdges(nodes: readonly ModelNode[], edges: readonly ModelEdge[], report: Report): void {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (const edge of edges) {
    const path: DocPath = ['topology', 'edges', edge.index]
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
    if (from !== undefined) checkOutlet(from, edge, path, report)
  }
}

function checkOutlet(from: ModelNode, edge: ModelEdge, path: DocPath, report: Report): void {
  const { kind, fields, id } = from
  if (kind.outlets.length === 0) {
    const message = `the edge leads out of ${id}, which is a ${kind.kind}`
    report(problem('edge-direction', [...path, 'from'], message, `Nothing can leave a ${kind.kind}.`))
  } else if (!kind.outlets.includes(edge.outlet)) {
    const message = `${id} (${kind.kind}) has no outlet ${JSON.stringify(edge.outlet)}`
    report(problem('outlet-unknown', [...path, 'outlet'], message, didYouMean(edge.outlet, kind.outlets)))
  } else {
    const { where } = kind.measures[edge.outlet]!
    if (where === undefined || where(fields)) return
    const message = `nothing can leave ${id} by ${edge.outlet} with the fields it has`
    const hint = `Give ${id} the field that opens the outlet, or remove the edge.`
    report(problem('outlet-unused', [...path, 'outlet'], message, hint))
  }
}
