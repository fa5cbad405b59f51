import type { SeriesBalance } from '../balance.ts'
import { everyClass, initialWork, measureId } from '../by-class.ts'
import type { BalanceCheckDef } from '../check-def.ts'
import type { Model, ModelNode } from '../model-types.ts'

/** Work is conserved at every node in every bin. */
export const conservation: BalanceCheckDef = {
  id: 'conservation',
  doc: 'At every node, for every class and in every bin, what comes in is what goes out plus the change of what is held.',
  *balances({ model }) {
    for (const node of model.nodes) {
      for (const workClass of everyClass(model)) yield nodeBalance(model, node, workClass)
    }
  },
}

function nodeBalance(model: Model, node: ModelNode, workClass: string | null): SeriesBalance {
  const ids = (names: readonly string[]): string[] => names.map((name) => measureId(node.id, name, workClass))
  const { balance } = node.kind
  return {
    series: workClass === null ? node.id : `${node.id} ${workClass}`,
    in: ids(balance.in),
    out: ids(balance.out),
    held: ids(balance.held),
    initial: initialWork(model, node, workClass),
  }
}
