import { initialWork } from '../by-class.ts'
import type { Model } from '../model-types.ts'
import type { WarningDef } from '../warning-def.ts'
import { occurrence } from './occurrence.ts'

/** No work can ever reach a node. */
export const unreachableNode: WarningDef = {
  code: 'unreachable-node',
  severity: 'info',
  doc: 'No edges lead from a source, or from a node that starts with work, to this node.',
  fix: 'Lead an edge to it, or remove it.',
  find({ model }) {
    const reached = reachedNodes(model)
    return model.nodes
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) =>
        occurrence(id, {
          stretches: [{ firstBin: 0, lastBin: model.grid.bins - 1 }],
          worst: null,
          message: `no work can reach ${id}`,
          hint: `Lead an edge to ${id}, or remove it.`,
        }),
      )
  },
}

/** Nodes that work can reach: sources, nodes that hold work before bin 0, and all that edges lead to from them. */
function reachedNodes(model: Model): ReadonlySet<string> {
  const { nodes, edgesOutOf } = model
  const reached = new Set(
    nodes.filter((node) => !node.kind.inlet || initialWork(model, node, null) > 0).map(({ id }) => id),
  )
  // A set visits what is added while it is walked.
  for (const id of reached) {
    for (const { to } of edgesOutOf(id)) reached.add(to)
  }
  return reached
}
