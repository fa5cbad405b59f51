import type { WarningDef } from '../warning-def.ts'

/** What a node serves has nowhere to go. */
export const deadEnd: WarningDef = {
  code: 'dead-end',
  severity: 'info',
  doc: 'No edge leads on from what the node serves: it leaves the system as completed.',
  fix: 'Lead an edge to a sink, if only to say that this is meant.',
  at(node, own) {
    const { edgesFrom, grid, classes, hasClasses } = own.model
    if (!node.kind.outlets.includes('served')) return undefined
    const stuck = classes.filter((workClass) => edgesFrom(node.id, 'served', workClass).length === 0)
    if (stuck.length === 0) return undefined
    const what =
      hasClasses && stuck.length < classes.length ? `what it serves of ${stuck.join(', ')}` : 'what it serves'
    return {
      stretches: [{ firstBin: 0, lastBin: grid.bins - 1 }],
      worst: null,
      message: `no edge leads on from ${node.id}: ${what} leaves the system as completed`,
      hint: `Lead an edge from ${node.id} to a sink.`,
    }
  },
}
