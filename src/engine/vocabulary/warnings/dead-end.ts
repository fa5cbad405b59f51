import type { WarningDef } from '../warning-def.ts'
import { ofEachNode } from './occurrence.ts'

/** What a node serves has nowhere to go. */
export const deadEnd: WarningDef = {
  code: 'dead-end',
  severity: 'info',
  doc: 'No edge leads on from what the node serves: it leaves the system as completed.',
  fix: 'Lead an edge to a sink, if only to say that this is meant.',
  find: (context) =>
    ofEachNode(context, (node) => {
      const { edgesFrom, grid } = context.model
      if (!node.kind.outlets.includes('served')) return undefined
      if (edgesFrom(node.id, 'served').length > 0) return undefined
      return {
        stretches: [{ firstBin: 0, lastBin: grid.bins - 1 }],
        worst: null,
        message: `no edge leads on from ${node.id}: what it serves leaves the system as completed`,
        hint: `Lead an edge from ${node.id} to a sink.`,
      }
    }),
}
