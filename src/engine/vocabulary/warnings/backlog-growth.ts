import { amountText } from '../../../base/index.ts'
import { initialWork } from '../by-class.ts'
import type { WarningDef } from '../warning-def.ts'
import { IN_A_ROW, ofEachNode, periodOf, whenText } from './occurrence.ts'
import { stretchesWhere, worstIn } from './stretches.ts'

/** A rise smaller than this part of the level is rounding. */
const RISE = 1e-9

/** The queue of a node rises. */
export const backlogGrowth: WarningDef = {
  code: 'backlog-growth',
  severity: 'warning',
  doc: 'The queue of the node rises three bins running (with a schedule: three of its periods).',
  fix: 'Raise capacity before the queue builds up, or shift demand to a quieter time.',
  find: (context) =>
    ofEachNode(context, (node) => {
      const queue = context.values(`${node.id}.queueDepth`)
      // What is laid in a store on purpose is no backlog.
      if (queue === undefined || context.values(`${node.id}.attempts`) === undefined) return undefined
      const { grid } = context.model
      const period = periodOf(node)
      const before = (t: number): number => (t < 0 ? initialWork(context.model, node, null) : queue[t]!)
      const rises = (t: number): boolean => t >= period - 1 && queue[t]! - before(t - period) > RISE * queue[t]!
      const stretches = stretchesWhere(grid.bins, rises, IN_A_ROW * period)
      if (stretches.length === 0) return undefined
      const worst = worstIn(stretches, (t) => queue[t]!)
      const when = whenText(context, stretches)
      return {
        stretches,
        worst,
        message: `the queue of ${node.id} grows to ${amountText(worst?.value ?? 0)} items, ${when}`,
        hint: `Raise the capacity of ${node.id} before the queue builds up, or let less work arrive then.`,
      }
    }),
}
