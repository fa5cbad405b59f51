import { initialWork } from '../by-class.ts'
import type { CheckDef } from '../check-def.ts'
import { balanceBreach } from './conservation.ts'

/** Work is conserved in the whole system. */
export const systemConservation: CheckDef = {
  id: 'system-conservation',
  doc: 'entered + created = completed + failed + lost + the change of workInSystem + the change of stored.',
  test: ({ model, values }) =>
    balanceBreach({
      series: 'system',
      in: ['entered', 'created'].map((name) => values(`system.${name}`)!),
      out: ['completed', 'failed', 'lost'].map((name) => values(`system.${name}`)!),
      held: ['workInSystem', 'stored'].map((name) => values(`system.${name}`)!),
      initial: model.nodes.reduce((sum, node) => sum + initialWork(model, node, null), 0),
    }),
}
