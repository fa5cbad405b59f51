import { initialWork } from '../by-class.ts'
import type { BalanceCheckDef } from '../check-def.ts'

/** Work is conserved in the whole system. */
export const systemConservation: BalanceCheckDef = {
  id: 'system-conservation',
  doc: 'entered + created = completed + failed + lost + the change of workInSystem + the change of stored.',
  balances: ({ model }) => [
    {
      series: 'system',
      in: ['system.entered', 'system.created'],
      out: ['system.completed', 'system.failed', 'system.lost'],
      held: ['system.workInSystem', 'system.stored'],
      initial: model.nodes.reduce((sum, node) => sum + initialWork(model, node, null), 0),
    },
  ],
}
